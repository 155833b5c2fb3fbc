// Suggests titles while somebody types; without it the search works all the same.
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
})();
