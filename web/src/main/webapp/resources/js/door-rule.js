/* Who may pass a gate, as DoorRule.java says it, for a device without network. */

const ALPHABET = /^[0-9ABCDEFGHJKMNPQRSTVWXYZ]+$/;
export const CODE_LENGTH = 20;

/** What a scanner sent, as codes are kept (BadgeCode.java). */
export function plain(typed) {
  return typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
}

export function isWhole(code) {
  return code.length === CODE_LENGTH && ALPHABET.test(code);
}

/** Whether somebody typed a code rather than a name: names have no digits. */
export function looksLikeCode(typed) {
  return isWhole(plain(typed)) || /[0-9]/.test(typed);
}

/**
 * @param {object} holder of the roster
 * @param {{days: string[], categories: string[]}} place where the gate leads
 * @param {boolean} entering
 * @param {string} today at the venue, as 2016-03-22
 */
export function judge(holder, place, entering, today) {
  if (holder.revoked) return "REVOKED";
  if (!entering) return "LEFT";
  if (holder.blocked) return "BLOCKED";
  if (holder.status === "WITHDRAWN") return "WITHDRAWN";
  if (holder.status !== "APPROVED") return "NOT_APPROVED";
  if (place.categories.length > 0 && !place.categories.includes(holder.category)) return "WRONG_ZONE";
  if (place.days.length > 0 && !place.days.includes(today))
    return place.days.every((day) => today < day) ? "NOT_YET" : "WRONG_DAY";
  return holder.inside ? "ALREADY_IN" : "ADMITTED";
}
