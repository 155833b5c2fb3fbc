// The page of the search: typing Chinese, keys, and what a narrow screen folds away. Asking and showing is htmx's.
(() => {
  "use strict";
  const field = document.getElementById("q");
  const found = () => [...document.querySelectorAll("#hits .hit-name a")];

  // Letters on their way to becoming characters are not asked for; the characters are.
  field.addEventListener("input", event => {
    if (event.isComposing) {
      event.stopImmediatePropagation();
    }
  }, true);
  field.addEventListener("compositionend", () => field.dispatchEvent(new Event("input", { bubbles: true })));

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    if (event.key === "/" && !event.target.matches("input:not([type=checkbox]), textarea, select")) {
      field.focus();
      field.select();
      event.preventDefault();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const stops = [field, ...found()];
      const at = stops.indexOf(document.activeElement);
      const next = at < 0 ? undefined : stops[at + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) {
        next.focus();
        event.preventDefault();
      }
    }
  });

  // Who asks for more goes on reading where that begins.
  let next = -1;
  document.addEventListener("click", event => {
    next = event.target.closest("#hits .more") ? found().length : -1;
  });
  document.addEventListener("htmx:afterSettle", () => {
    if (next >= 0) {
      found()[next]?.focus();
      next = -1;
    }
  });

  // What cannot be answered in part is opened whole, and says why.
  document.addEventListener("htmx:responseError", event => {
    const { responseURL } = event.detail.xhr;
    if (responseURL) {
      location.assign(responseURL);
    }
  });

  const fold = document.querySelector("[data-narrow]");
  const narrow = document.getElementById("narrow");
  fold.hidden = false;
  narrow.classList.add("folded");
  fold.addEventListener("click", () => {
    fold.setAttribute("aria-expanded", String(!narrow.classList.toggle("folded")));
  });
})();
