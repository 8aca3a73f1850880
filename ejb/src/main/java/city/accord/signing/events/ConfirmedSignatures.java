package city.accord.signing.events;

import java.util.List;

/** What an area that missed an event asks when it starts. */
public interface ConfirmedSignatures {

  /** The signatures that count now, as they were announced when they were confirmed. */
  List<SignatureConfirmed> standing();
}
