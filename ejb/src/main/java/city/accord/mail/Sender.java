package city.accord.mail;

/**
 * In whose name a letter comes, and how its head looks.
 *
 * @param name in the language of the letter; empty where there is nobody yet
 * @param colour of the line under the head, as {@code #rrggbb}
 * @param emblem a PNG, or null
 */
public record Sender(String name, String colour, byte[] emblem) {

  public static final Sender NOBODY = new Sender("", "", null);

  boolean isKnown() {
    return !name.isEmpty();
  }
}
