package city.accord.mail;

import city.accord.text.Language;

/** Knows in whose name letters come. */
public interface Senders {

  /** For readers of a language. */
  Sender of(Language language);
}
