package city.accord.web;

import java.util.stream.Stream;

/** What tells an answer from what it was before (RFC 9110, 8.8.3). */
public final class EntityTag {

  private EntityTag() {}

  /**
   * Whether a reader has what a tag marks, by the weak comparison (RFC 9110, 13.1.2).
   *
   * @param ifNoneMatch the header's value, null where there is none
   * @param tag with its quotes
   */
  public static boolean isKnown(String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Stream.of(ifNoneMatch.split(","))
            .map(EntityTag::opaque)
            .anyMatch(one -> one.equals(opaque(tag)) || one.equals("*"));
  }

  private static String opaque(String tag) {
    String stripped = tag.strip();
    return stripped.startsWith("W/") ? stripped.substring(2) : stripped;
  }
}
