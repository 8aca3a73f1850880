package city.accord.press.list;

import city.accord.text.Language;
import java.io.Serializable;

/** What the holder of a link sees of their place on the press list. */
public record OwnSubscription(String email, Language language, boolean confirmed)
    implements Serializable {}
