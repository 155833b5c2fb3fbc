// Suggests titles while somebody types, and marks what fits him; without it the search works all the same.
(() => {
  "use strict";

  const box = document.getElementById("q");
  const list = document.getElementById("suggested");
  const PAUSE = 150;
  let waiting = 0;
  let asked = "";

  const suggest = async () => {
    const typed = box.value.trim();
    if (!typed || typed === asked) {
      return;
    }
    asked = typed;
    try {
      const answer = await fetch(`/api/v1/openings/suggestions?q=${encodeURIComponent(typed)}`);
      if (!answer.ok || typed !== box.value.trim()) {
        return;
      }
      const { items } = await answer.json();
      list.replaceChildren(...items.map(item => {
        const option = document.createElement("option");
        option.value = item.text;
        option.label = `${item.text} (${item.positions})`;
        return option;
      }));
    } catch (lost) {
      asked = "";
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, PAUSE);
  });

  const form = document.querySelector("form[data-me]");
  if (!form) {
    return;
  }
  const failed = document.querySelector("[data-suits-failed]");

  const mark = async facts => {
    const rows = [...document.querySelectorAll("li[data-id]")];
    let suits = {};
    failed.hidden = true;
    if (facts && rows.length) {
      rows.forEach(row => facts.append("id", row.dataset.id));
      const answer = await fetch("/openings/suits", { method: "POST", body: facts }).catch(() => null);
      failed.hidden = Boolean(answer && answer.ok);
      suits = answer && answer.ok ? await answer.json() : {};
    }
    rows.forEach(row => {
      const [kind, label, why] = suits[row.dataset.id] || ["", "", ""];
      const tag = row.querySelector("[data-suit]");
      const words = row.querySelector("[data-why]");
      tag.className = `tag ${kind}`;
      tag.textContent = label;
      tag.hidden = !label;
      words.textContent = why;
      words.hidden = !why || kind === "NOT";
    });
  };

  form.addEventListener("submit", event => { event.preventDefault(); mark(window.stated.keep(form)); });
  form.querySelector("[data-forget]").addEventListener("click", () => { form.reset(); mark(window.stated.keep(form)); });
  mark(window.stated.read(form));
})();
