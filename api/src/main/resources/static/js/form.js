// Fields that look things up while somebody types: a list below the field, worked by keys or mouse.
// Without this script names and codes can still be typed; the server reads both.
(() => {
  "use strict";
  let number = 0;

  class Combo {
    constructor(field) {
      this.field = field;
      this.many = field.parentElement.classList.contains("several");
      this.list = document.createElement("ul");
      this.list.className = "options";
      this.list.id = `options-${++number}`;
      this.list.setAttribute("role", "listbox");
      this.list.hidden = true;
      field.after(this.list);
      for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
        "aria-controls": this.list.id })) {
        field.setAttribute(name, value);
      }
      field.addEventListener("input", () => this.later());
      field.addEventListener("keydown", event => this.key(event));
      field.addEventListener("blur", () => this.close());
      this.list.addEventListener("mousedown", event => event.preventDefault());
      this.list.addEventListener("click", event => this.pick(event.target.closest("[role=option]")));
    }

    later() {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.ask(), 150);
    }

    async ask() {
      const words = this.field.value.trim();
      if (!words) {
        this.close();
        return;
      }
      const answer = await fetch(`${this.field.dataset.lookup}?words=${encodeURIComponent(words)}`);
      if (answer.ok && words === this.field.value.trim() && document.activeElement === this.field) {
        this.show(await answer.json());
      }
    }

    show(choices) {
      this.list.replaceChildren(...choices.map((choice, i) => {
        const option = document.createElement("li");
        option.id = `${this.list.id}-${i}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.value = choice.value;
        option.dataset.name = choice.name;
        const more = document.createElement("small");
        more.textContent = [choice.value, choice.more].filter(Boolean).join(" · ");
        option.append(choice.name, " ", more);
        return option;
      }));
      this.list.hidden = choices.length === 0;
      this.field.setAttribute("aria-expanded", String(!this.list.hidden));
      this.mark(this.list.firstElementChild);
      this.list.scrollIntoView({ block: "nearest" });
    }

    mark(option) {
      this.list.querySelector("[aria-selected=true]")?.setAttribute("aria-selected", "false");
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      this.field.setAttribute("aria-activedescendant", option?.id ?? "");
    }

    key(event) {
      if (this.list.hidden) {
        return;
      }
      const marked = this.list.querySelector("[aria-selected=true]");
      if (event.key === "ArrowDown") {
        this.mark(marked?.nextElementSibling ?? this.list.firstElementChild);
      } else if (event.key === "ArrowUp") {
        this.mark(marked?.previousElementSibling ?? this.list.lastElementChild);
      } else if (event.key === "Enter") {
        this.pick(marked);
      } else if (event.key === "Escape") {
        this.close();
      } else {
        return;
      }
      event.preventDefault();
    }

    pick(option) {
      if (!option) {
        return;
      }
      if (this.many) {
        this.chip(option.dataset);
        this.field.value = "";
      } else {
        this.field.value = `${option.dataset.name}（${option.dataset.value}）`;
      }
      this.close();
      this.field.focus();
    }

    chip({ name, value }) {
      const there = [...this.field.parentElement.querySelectorAll("input[type=checkbox]")].find(box => box.value === value);
      if (there) {
        there.checked = true;
        return;
      }
      const chip = document.createElement("label");
      chip.className = "chip-box";
      const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: true, name: this.field.name, value });
      const words = document.createElement("span");
      const code = document.createElement("small");
      code.textContent = value;
      words.append(name, " ", code);
      chip.append(box, words);
      this.field.before(chip);
    }

    close() {
      clearTimeout(this.waiting);
      this.list.hidden = true;
      this.field.setAttribute("aria-expanded", "false");
      this.field.removeAttribute("aria-activedescendant");
    }
  }

  const begin = root => root.querySelectorAll("[data-lookup]:not([role])").forEach(field => new Combo(field));
  begin(document);
  document.addEventListener("htmx:load", event => begin(event.target));

  // What is wrong is read out and seen first.
  const first = document.querySelector("[data-focus]");
  addEventListener("load", () => requestAnimationFrame(() => first?.focus()));
})();
