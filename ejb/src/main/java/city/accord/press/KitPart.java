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
}
