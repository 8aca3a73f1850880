package city.accord.signing.ceremony;

import city.accord.delegation.HeadOfDelegation;
import city.accord.signing.order.Ranked;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the rules of precedence know of signatories, from the delegations' public records. */
public final class Ranking {

  private final Map<Long, HeadOfDelegation> heads;
  private final LocalizedText host;

  Ranking(List<HeadOfDelegation> heads, LocalizedText host) {
    this.heads =
        heads.stream().collect(Collectors.toMap(HeadOfDelegation::attendeeId, Function.identity()));
    this.host = host;
  }

  /** How a signatory is ranked; one typed by hand by what was typed. */
  public Ranked of(Long attendeeId, LocalizedText name, LocalizedText place) {
    HeadOfDelegation head = attendeeId == null ? null : heads.get(attendeeId);
    return new Ranked(
        isHost(place),
        head == null ? Integer.MAX_VALUE : head.precedence(),
        place,
        head == null ? name : sortable(head.name()),
        head == null ? null : head.since());
  }

  Ranked of(Signatory signatory) {
    return of(signatory.attendeeId(), signatory.name(), signatory.place());
  }

  /** The inviting government bears the name of its city: "Taipei City Government". */
  private boolean isHost(LocalizedText place) {
    return host.asMap().entrySet().stream()
        .anyMatch(
            entry -> {
              String city = place.exactly(entry.getKey());
              return !city.isEmpty() && entry.getValue().startsWith(city);
            });
  }

  private static LocalizedText sortable(PersonName name) {
    return LocalizedText.of(Language.EN, name.sortKey())
        .with(
            Language.ZH_HANT,
            name.in(Language.ZH_HANT).equals(name.latin())
                ? name.sortKey()
                : name.in(Language.ZH_HANT));
  }
}
