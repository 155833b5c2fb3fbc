// A sheet of a rule book: the keys of a spreadsheet on top of a form that works without them.
(() => {
  "use strict";

  const form = document.querySelector("form[data-sheet]");
  if (!form) {
    return;
  }
  let typed = false;

  const press = (row, operation) => row.querySelector(`button[value^="${operation} "]:not([disabled])`)?.click();

  const step = (field, rows) => {
    const cell = field.closest("td");
    const row = cell.parentElement;
    const target = row.parentElement.rows[row.sectionRowIndex + rows];
    target?.cells[cell.cellIndex].querySelector("[name=cell]")?.focus();
  };

  form.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      form.querySelector("button[value='SAVE 0']").click();
      return;
    }
    const row = event.target.closest("tr");
    if (!event.target.matches("[name=cell]") || !row) {
      return;
    }
    if (event.altKey) {
      const operation = { ArrowUp: "UP", ArrowDown: "DOWN", c: "COPY", n: "ADD" }[event.key];
      if (operation) {
        event.preventDefault();
        press(row, operation);
      }
    } else if (event.target.matches("input") && !event.target.list && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      step(event.target, event.key === "ArrowUp" ? -1 : 1);
    }
  });

  form.addEventListener("input", () => { typed = true; });
  form.addEventListener("submit", () => { typed = false; });
  window.addEventListener("beforeunload", event => {
    if (typed) {
      event.preventDefault();
    }
  });

  if (location.hash.startsWith("#row-")) {
    document.querySelector(location.hash)?.querySelector("[name=cell]:not([readonly])")?.focus();
  }
})();
