// Restoring: a backup goes up as it is, with progress; and while the server is away, somebody waits for it.
(() => {
  "use strict";

  // <form data-hand-in="…" data-next="…"> sends its file alone; what is answered has an id, under which it goes on.
  document.querySelectorAll("[data-hand-in]").forEach(form => {
    const bar = document.getElementById("handed-in");
    const failed = document.getElementById("hand-in-failed");
    const cancel = form.querySelector("[data-cancel]");
    const send = form.querySelector("[type=submit]");
    const fail = text => {
      failed.textContent = text;
      failed.hidden = !text;
    };
    form.addEventListener("submit", event => {
      event.preventDefault();
      fail("");
      const up = new XMLHttpRequest();
      const underWay = is => {
        bar.hidden = cancel.hidden = !is;
        send.disabled = is;
      };
      up.upload.addEventListener("progress", at => { bar.value = at.total ? at.loaded / at.total : 0; });
      up.addEventListener("loadend", () => underWay(false));
      up.addEventListener("error", () => fail(form.dataset.failed));
      up.addEventListener("load", () => {
        const answer = up.response ?? {};
        if (up.status === 201) {
          location.assign(form.dataset.next + answer.id);
        } else {
          fail(answer.detail ?? form.dataset.failed);
        }
      });
      cancel.onclick = () => up.abort();
      up.open("POST", form.dataset.handIn);
      up.responseType = "json";
      up.setRequestHeader("Content-Type", "application/octet-stream");
      up.setRequestHeader("X-CSRF-TOKEN", form.elements._csrf.value);
      underWay(true);
      up.send(form.querySelector("[type=file]").files[0]);
    });
  });

  // <main data-await-server="…" data-next="…"> goes on when the server has gone and come back.
  document.querySelectorAll("[data-await-server]").forEach(place => {
    let gone = false;
    const look = async () => {
      const there = await fetch(place.dataset.awaitServer, { cache: "no-store" }).then(answer => answer.ok, () => false);
      if (gone && there) {
        location.assign(place.dataset.next);
        return;
      }
      gone ||= !there;
      setTimeout(look, 300);
    };
    look();
  });
})();
