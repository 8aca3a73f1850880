package city.accord.press;

/** What is made in the background, part by part. */
public enum KitKind {

  /** What the press takes away; everyone may. */
  KIT,

  /** The whole public site; the press office takes it, and decides where it goes. */
  ARCHIVE
}
