// What would be in the way of a session at a place, before the server is asked. It knows what the server's Conflicts
// knows about a single day; the server has the last word.

const WALK = 5;
const CLIMB = 10;
const DAY = 24 * 60;

const conflict = (severity, kind, subject = "") => ({ severity, kind, subject });
const ends = ({ start, minutes }) => start + minutes;
const overlaps = (one, other) => one.start < ends(other) && other.start < ends(one);

/** Whether hours leave room for all of a place; without any there is no limit. */
export function covers(hours, { day, start, minutes }) {
  return !hours.length || hours.some((one) => one.day === day && one.opens <= start && start + minutes <= one.closes);
}

/** The hour nearest to a minute of the day, on the raster of an interval. */
export function snap(minute, interval) {
  return Math.max(0, Math.min(DAY - interval, Math.round(minute / interval) * interval));
}

/** 9:05 is 545 minutes after midnight. */
export function clock(minute) {
  const hour = Math.floor(minute / 60) % 24;
  return `${String(hour).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

function withOther(place, other, people) {
  const room = other.rooms.get(place.room);
  const shared = place.people.filter((id) => other.session.people.includes(id)).map((id) => people[id]?.name ?? "");
  if (overlaps(place, other.session)) {
    const taken = place.room === other.session.room && place.room !== "";
    const whole = place.room === "" || other.session.room === "";
    return [
      ...(taken ? [conflict("MUST", "ROOM_TAKEN", room?.name)] : []),
      ...(whole ? [conflict("MUST", "VENUE_TAKEN")] : []),
      ...shared.map((name) => conflict("MUST", "PERSON_DOUBLE_BOOKED", name)),
    ];
  }
  if (place.room === other.session.room || place.room === "" || other.session.room === "") return [];
  const gap = Math.max(place.start - ends(other.session), other.session.start - ends(place));
  const way = room?.floor === other.rooms.get(other.session.room)?.floor ? WALK : CLIMB;
  return gap < way ? shared.map((name) => conflict("SHOULD", "NO_TIME_TO_WALK", name)) : [];
}

/** All that a session would meet at its day, start, minutes and room, among other sessions; what must not be first. */
export function conflictsOf(place, sessions, { rooms, people, days }) {
  if (!place.day) return [];
  const byId = new Map(rooms.map((room) => [room.id, room]));
  const room = byId.get(place.room);
  const others = sessions.filter(({ slug, day }) => slug !== place.slug && day === place.day);
  const found = others.flatMap((session) => withOther(place, { session, rooms: byId }, people));
  const last = days.at(-1).date === place.day;
  if (days.every(({ date }) => date !== place.day) || (last && ends(place) > DAY)) found.push(conflict("MUST", "OUTSIDE_SUMMIT"));
  if (room && !covers(room.hours, place)) found.push(conflict("MUST", "ROOM_CLOSED", room.name));
  for (const id of place.people)
    if (people[id] && !covers(people[id].hours, place)) found.push(conflict("MUST", "PERSON_AWAY", people[id].name));
  if (room?.capacity && place.expected > room.capacity) found.push(conflict("SHOULD", "OVER_CAPACITY", room.name));
  if (room?.booths !== undefined && place.interpreted > room.booths) found.push(conflict("SHOULD", "TOO_FEW_BOOTHS", room.name));
  return found.sort((one, other) => one.severity.localeCompare(other.severity));
}

/** Gives each of the sessions of a room a lane of its own where they overlap: its number and how many there are. */
export function lanes(sessions) {
  const placed = new Map();
  let group = [];
  let until = -1;
  const close = () => {
    const count = Math.max(0, ...group.map(({ slug }) => placed.get(slug).lane + 1));
    for (const { slug } of group) placed.get(slug).count = count;
    group = [];
  };
  for (const session of [...sessions].sort((one, other) => one.start - other.start)) {
    if (session.start >= until) close();
    const taken = group.filter((one) => overlaps(one, session)).map(({ slug }) => placed.get(slug).lane);
    let lane = 0;
    while (taken.includes(lane)) lane++;
    placed.set(session.slug, { lane, count: 1 });
    group.push(session);
    until = Math.max(until, ends(session));
  }
  close();
  return placed;
}
