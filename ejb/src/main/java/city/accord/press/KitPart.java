package city.accord.press;

import java.util.List;

/** What another area puts into the press kit, of what everyone may see. */
public interface KitPart {

  /**
   * @param statements those that are public
   */
  List<KitFile> files(List<PublicStatement> statements);
}
