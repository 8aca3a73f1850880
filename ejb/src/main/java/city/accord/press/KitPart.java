package city.accord.press;

import java.util.List;

/** What another area puts into the press kit, of what everyone may see. */
public interface KitPart {

  /**
   * @param statements those that are public
   */
  List<KitFile> files(List<PublicStatement> statements);

  /**
   * What may be hidden again, by names of its own: a kit is given out while everyone may still see
   * all that was open when it was made.
   */
  default List<String> open() {
    return List.of();
  }

  /** What the accredited press gets, and nobody else. */
  default List<KitFile> filesForAccredited() {
    return List.of();
  }

  /** Of what is for the accredited press alone, that which may be hidden again. */
  default List<String> openToAccredited() {
    return List.of();
  }
}
