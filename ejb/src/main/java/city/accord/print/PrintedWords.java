package city.accord.print;

/** Messages in the reader's language, for what is printed. */
@FunctionalInterface
public interface PrintedWords {

  /** The message of a key, with its placeholders filled. */
  String say(String key, Object... arguments);
}
