// The matrix: arrow keys move between cells, a click or Enter opens the panel that says why, a legend button shows one
// kind of cell alone. Without this script every cell is still a link to a page that says the same.
(() => {
  "use strict";

  const matrix = document.querySelector(".matrix");
  const drawer = document.getElementById("why");
  if (!matrix || !drawer) {
    return;
  }
  const body = drawer.querySelector("[data-body]");
  let opened = null;

  const show = async link => {
    opened?.removeAttribute("aria-current");
    opened = link;
    link.setAttribute("aria-current", "true");
    const answer = await fetch(link.href, { headers: { "X-Fragment": "true" } });
    const html = answer.ok && !answer.redirected ? await answer.text() : null;
    if (opened !== link) {
      return; // another cell was opened while this answer was under way
    }
    if (html === null) {
      // As a page of its own: whoever has been signed out is led to the door and back here.
      window.location.assign(link.href);
      return;
    }
    body.innerHTML = html;
    document.body.classList.add("with-drawer");
    if (!drawer.open) {
      if (window.matchMedia("(max-width: 767px)").matches) {
        drawer.showModal();
      } else {
        drawer.show();
      }
    }
    drawer.scrollTop = 0;
  };
  const close = () => {
    drawer.close();
    opened?.focus();
  };
  drawer.addEventListener("close", () => document.body.classList.remove("with-drawer"));

  matrix.addEventListener("click", event => {
    const link = event.target.closest("td a");
    if (link && !event.ctrlKey && !event.metaKey && event.button === 0) {
      event.preventDefault();
      select(link);
      show(link);
    }
  });
  drawer.querySelector("[data-close]").addEventListener("click", close);
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && drawer.open) {
      close();
    }
  });

  // One cell of the grid is in the tab order; the arrows move it.
  const select = link => {
    matrix.querySelector("td a[tabindex='0']")?.setAttribute("tabindex", "-1");
    link.setAttribute("tabindex", "0");
    link.focus({ preventScroll: false });
  };
  matrix.querySelector("td a")?.setAttribute("tabindex", "0");
  matrix.addEventListener("keydown", event => {
    const cell = event.target.closest("td");
    const row = cell?.parentElement;
    if (!row) {
      return;
    }
    const target = {
      ArrowRight: () => cell.nextElementSibling,
      ArrowLeft: () => cell.previousElementSibling,
      ArrowDown: () => row.nextElementSibling?.children[cell.cellIndex],
      ArrowUp: () => row.previousElementSibling?.children[cell.cellIndex],
      Home: () => row.children[1],
      End: () => row.lastElementChild,
    }[event.key];
    const link = target?.()?.querySelector("a");
    if (target) {
      event.preventDefault();
    }
    if (link) {
      select(link);
    }
  });

  const legend = [...document.querySelectorAll(".kinds [data-kind]")];
  legend.forEach(button => button.addEventListener("click", () => {
    const only = button.getAttribute("aria-pressed") !== "true" ? button.dataset.kind : null;
    legend.forEach(b => b.setAttribute("aria-pressed", String(b.dataset.kind === only)));
    matrix.classList.toggle("one", only !== null);
    matrix.querySelectorAll("td a").forEach(a => a.classList.toggle("shown", a.classList.contains("k-" + only)));
  }));
})();
