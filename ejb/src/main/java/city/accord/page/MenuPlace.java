package city.accord.page;

/** Where readers find a page of the organisers' own. */
public enum MenuPlace {
  MASTHEAD,
  FOOTER,
  NOWHERE
}
