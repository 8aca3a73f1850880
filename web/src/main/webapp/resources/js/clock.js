// Shows the time of its time zone in every element with data-clock, second by second.

function tick() {
  for (const clock of document.querySelectorAll("[data-clock]")) {
    clock.textContent = new Intl.DateTimeFormat("en-GB", {
      timeZone: clock.dataset.clock,
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    }).format(new Date());
  }
  setTimeout(tick, 1000 - (Date.now() % 1000));
}

tick();
