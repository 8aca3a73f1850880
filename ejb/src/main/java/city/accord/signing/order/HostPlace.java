package city.accord.signing.order;

/** Where the host stands among those it invited. */
public enum HostPlace {
  IN_LINE,
  FIRST,
  LAST
}
