// What somebody states of himself, kept on this device for all pages of visitors.
(() => {
  "use strict";

  const PLACE = "duijie stated";

  const worded = facts => facts && (facts.education || facts.major) ? new URLSearchParams(facts) : null;

  window.stated = {
    // Fills the form with what was kept; null if nothing was.
    read(form) {
      let facts = null;
      try {
        facts = JSON.parse(localStorage.getItem(PLACE));
      } catch (unreadable) {
        return null;
      }
      if (facts) {
        form.education.value = facts.education || "";
        form.major.value = facts.major || "";
      }
      return worded(facts);
    },
    // Keeps what the form says; null if it says nothing.
    keep(form) {
      const facts = Object.fromEntries(new FormData(form));
      try {
        localStorage.setItem(PLACE, JSON.stringify(facts));
      } catch (full) {
        // It holds for this page all the same.
      }
      return worded(facts);
    },
  };
})();
