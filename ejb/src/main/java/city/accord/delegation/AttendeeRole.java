package city.accord.delegation;

/** In what role a person is at the summit. */
public enum AttendeeRole {
  DELEGATE,
  SPEAKER,
  INDUSTRY_LEADER,
  PRESS,
  INTERPRETER,
  SECURITY,
  STAFF,
  GUEST
}
