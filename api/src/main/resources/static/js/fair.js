// A fair on a telephone: fetches the whole fair once, keeps it, and searches it here, with or without a network.
(() => {
  "use strict";

  const main = document.querySelector("main[data-fair]");
  if (!main) {
    return;
  }
  const word = main.dataset;
  const root = `/fairs/${word.id}`;
  const box = document.getElementById("q");
  const list = main.querySelector("[data-offers]");
  const status = main.querySelector("[data-status]");
  const facts = main.querySelector("form[data-me]");
  const FIRST = 40;
  let offers = [];
  let suits = {};
  let asOf = "";
  let cut = false;
  let shown = FIRST;
  // The position a code or a link opened; it stands first as long as nothing is typed.
  let pinned = "";

  const keep = (name, value) => {
    try {
      localStorage.setItem(`${root} ${document.documentElement.lang} ${name}`, JSON.stringify(value));
    } catch (full) {
      // A telephone without room still has the page that is open.
    }
  };
  const kept = name => {
    try {
      return JSON.parse(localStorage.getItem(`${root} ${document.documentElement.lang} ${name}`));
    } catch (unreadable) {
      return null;
    }
  };
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (whole, at) => values[at]);
  const fold = text => text.normalize("NFKC").toLowerCase();
  const time = at => at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });

  const take = fair => {
    offers = fair.positions.map(p => {
      const [booth, owner, ownerSpelled] = fair.stands[Number(p[1])];
      const offer = { id: p[0], booth, owner, ownerSpelled, title: p[2], spelled: p[3], education: p[4], majors: p[5],
        pay: p[6], region: p[7], headcount: p[8], urgent: p[9] === "1", skills: p[10], text: p[11] };
      offer.folded = { title: fold(offer.title), owner: fold(owner), booth: fold(booth),
        rest: fold([offer.education, offer.majors, offer.region, offer.skills, offer.text].join(" ")) };
      return offer;
    });
  };

  // How well an offer answers a word: 0 not at all. Words themselves come before how they are spelled.
  const answers = (offer, typed) => {
    const { title, owner, booth, rest } = offer.folded;
    if (booth && booth === typed) {
      return 100;
    }
    if (title.includes(typed)) {
      return title.endsWith(typed) ? 60 : 50;
    }
    if (owner.includes(typed)) {
      return 40;
    }
    if (rest.includes(typed)) {
      return 20;
    }
    if (/^[a-z0-9]{2,}$/.test(typed)) {
      return offer.spelled.includes(typed) ? 10 : offer.ownerSpelled.includes(typed) ? 8 : 0;
    }
    return 0;
  };
  const words = () => fold(box.value).split(/[\s,，、]+/).filter(Boolean);
  const find = typed => offers.map((offer, at) => {
    const each = typed.map(w => answers(offer, w));
    return { offer, at, points: each.every(Boolean) ? each.reduce((a, b) => a + b, 0) : -1 };
  }).filter(hit => hit.points >= 0).sort((a, b) => rank(a.offer) - rank(b.offer) || b.points - a.points || a.at - b.at);
  const rank = offer => ["FITS", "NEARLY", "UNKNOWN", "NOT"].indexOf((suits[offer.id] || ["UNKNOWN"])[0]);

  const element = (name, css, text) => {
    const made = document.createElement(name);
    made.className = css;
    made.textContent = text;
    return made;
  };
  const marked = (name, text, typed) => {
    const made = document.createElement(name);
    const folded = fold(text);
    let at = 0;
    while (at < text.length) {
      const hit = folded.length === text.length && typed.find(w => folded.startsWith(w, at));
      if (hit) {
        made.append(element("mark", "", text.slice(at, at + hit.length)));
        at += hit.length;
      } else {
        made.append(text[at]);
        at++;
      }
    }
    return made;
  };

  const drawn = (offer, typed, open) => {
    const row = document.createElement("li");
    const details = document.createElement("details");
    details.open = open;
    const head = document.createElement("summary");
    head.append(marked("b", offer.title, typed), element("i", "", offer.booth));
    const sub = element("span", "sub", "");
    const suit = suits[offer.id];
    if (suit) {
      sub.append(element("span", `tag ${suit[0]}`, suit[1]));
    }
    if (offer.urgent) {
      sub.append(element("span", "tag urgent", word.urgent));
    }
    sub.append(marked("span", offer.owner, typed), ` · ${offer.pay} · ${offer.education}`);
    if (suit && suit[2] && suit[0] !== "NOT") {
      sub.append(element("small", `sub ${suit[0]}`, ` ${suit[2]}`));
    }
    head.append(sub);
    const more = element("div", "more", "");
    [offer.majors, offer.skills, offer.region, fill(word.people, offer.headcount), suit && suit[2], offer.text]
      .filter(Boolean).forEach(line => more.append(element("p", "", line)));
    details.append(head, more);
    row.id = `p-${offer.id}`;
    row.append(details);
    return row;
  };

  const empty = typed => {
    const notes = typed.map(w => {
      const others = find(typed.filter(other => other !== w)).length;
      return (find([w]).length === 0 ? fill(word.nowhere, w) : "")
        + (others > 0 && typed.length > 1 ? fill(word.without, w, others) : "");
    }).filter(Boolean);
    return [element("li", "note", [word.none, ...notes].join(" "))];
  };

  const draw = () => {
    const typed = words();
    const hits = find(typed);
    if (pinned && !typed.length) {
      hits.unshift(...hits.splice(hits.findIndex(hit => hit.offer.id === pinned), 1));
    }
    const rows = hits.slice(0, shown).map(hit => drawn(hit.offer, typed, hit.offer.id === pinned));
    if (hits.length > shown) {
      const more = document.createElement("li");
      const button = element("button", "plain", fill(word.more, hits.length - shown));
      button.addEventListener("click", () => { shown += 200; draw(); });
      more.append(button);
      rows.push(more);
    }
    list.replaceChildren(...(offers.length && !hits.length ? empty(typed) : rows));
    status.classList.toggle("cut", cut);
    status.textContent = [offers.length ? fill(word.count, hits.length) : "", cut ? word.offline : "",
      asOf ? fill(word.asof, asOf) : ""].filter(Boolean).join(" · ");
  };

  const start = () => {
    const [, booth] = location.pathname.split("/booths/");
    const [, position] = location.pathname.split("/positions/");
    if (booth && !box.value) {
      box.value = decodeURIComponent(booth);
    }
    const wanted = decodeURIComponent(position || "");
    pinned = offers.some(offer => offer.id === wanted) ? wanted : "";
    draw();
  };

  const load = async () => {
    const old = kept("fair");
    try {
      const answer = await fetch(`${root}/snapshot`);
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      const fair = await answer.json();
      const at = new Date(answer.headers.get("X-Kept-Since") || answer.headers.get("Date") || Date.now());
      cut = answer.headers.has("X-Kept-Since");
      asOf = time(at);
      take(fair);
      keep("fair", { fair, at: at.toISOString() });
    } catch (lost) {
      if (!old) {
        status.textContent = word.lost;
        return;
      }
      cut = true;
      asOf = time(new Date(old.at));
      take(old.fair);
    }
    start();
  };

  const mark = async () => {
    const stated = window.stated.keep(facts);
    if (!stated) {
      suits = {};
      keep("suits", suits);
      draw();
      return;
    }
    try {
      const answer = await fetch(`${root}/suits`, { method: "POST", body: stated });
      if (!answer.ok) {
        status.textContent = word.failed;
        return;
      }
      suits = await answer.json();
      keep("suits", suits);
      draw();
    } catch (lost) {
      status.textContent = word.offline;
    }
  };

  box.addEventListener("input", () => { shown = FIRST; draw(); });
  box.form.addEventListener("submit", event => { event.preventDefault(); box.blur(); });
  facts.addEventListener("submit", event => { event.preventDefault(); mark(); });
  facts.querySelector("[data-forget]").addEventListener("click", () => { facts.reset(); mark(); });
  window.addEventListener("online", load);
  window.addEventListener("offline", () => { cut = true; draw(); });

  const stated = window.stated.read(facts);
  suits = stated ? kept("suits") || {} : {};
  load();
  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register("/fair-worker.js", { scope: "/fairs/" }).catch(() => {});
  }
})();
