package city.accord.web;

import java.util.Optional;

/**
 * One part of the summit on the desk's first page.
 *
 * @param place among the others, in the order in which a summit is prepared
 * @param to the page where the part is worked on
 * @param figure how far it is, as a number or two
 * @param light ok, wait, live, off, or none where nothing is to be done
 */
public record DeskTile(
    int place, String to, String title, String figure, String note, String light) {

  /** What an area says of its part; each area has a bean of this type. */
  public interface Source {

    /** The tile, or nothing for an account that has no business with the part. */
    Optional<DeskTile> tile();
  }

  /**
   * A tile that counts what is ready.
   *
   * @param part the word of its address and of its texts
   */
  public static DeskTile counting(int place, String part, long ready, long all, Site site) {
    return new DeskTile(
        place,
        "/desk/" + part,
        site.say("desk." + part),
        ready + " / " + all,
        site.say("desk." + part + "-note", ready, all),
        ready == all && all > 0 ? "ok" : "wait");
  }
}
