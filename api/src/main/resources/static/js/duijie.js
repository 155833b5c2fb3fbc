// What every page needs: questions before what cannot be undone, and printing.
// No inline script is allowed, so behaviour hangs on data attributes.
(() => {
  "use strict";

  // <form data-ask="…"> is sent only after the answer in the page's one dialog.
  const ask = document.getElementById("ask");
  document.addEventListener("submit", event => {
    const question = event.submitter?.dataset.ask ?? event.target.dataset.ask;
    if (!question || !ask) {
      return;
    }
    event.preventDefault();
    ask.querySelector("[data-question]").textContent = question;
    ask.returnValue = "";
    ask.onclose = () => {
      if (ask.returnValue === "yes") {
        HTMLFormElement.prototype.submit.call(event.target);
      }
    };
    ask.showModal();
  });

  document.addEventListener("click", event => {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });

  // On a phone the tabs run over the edge: bring the current one into view.
  document.querySelectorAll(".tabs [aria-current], .top [aria-current]")
    .forEach(tab => tab.scrollIntoView({ inline: "center", block: "nearest" }));

  // <input type="checkbox" data-tick-all="need"> ticks all fields of that name in its form.
  document.addEventListener("change", event => {
    const name = event.target.dataset.tickAll;
    if (name) {
      event.target.form.querySelectorAll(`input[name="${CSS.escape(name)}"]`)
        .forEach(field => { field.checked = event.target.checked; });
    }
  });

  // <select data-send> sends its form when changed.
  document.addEventListener("change", event => {
    if (event.target.matches("[data-send]")) {
      event.target.form.requestSubmit();
    }
  });
})();
