package city.accord.attendee.media;

/** The kinds of medium among which the places of a pool are shared out. */
public enum Medium {
  PHOTO,
  TV,
  RADIO,
  WRITTEN
}
