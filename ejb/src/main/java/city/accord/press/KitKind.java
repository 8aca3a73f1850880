package city.accord.press;

/** What is made in the background, part by part. */
public enum KitKind {

  /** What the press takes away; everyone may. */
  KIT,

  /** What the accredited press gets beside it, and nobody else. */
  ACCREDITED,

  /** The whole public site; the press office takes it, and decides where it goes. */
  ARCHIVE
}
