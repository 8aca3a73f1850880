package city.accord.signing.display;

import city.accord.signing.ceremony.Ceremony;
import city.accord.text.LocalizedText;

/**
 * The ceremony that the walls show.
 *
 * @param chosen whether an officer chose it; otherwise it is the one at hand
 */
public record ShownCeremony(long id, LocalizedText name, boolean chosen) {

  static ShownCeremony of(Ceremony ceremony, boolean chosen) {
    return new ShownCeremony(ceremony.id(), ceremony.name(), chosen);
  }
}
