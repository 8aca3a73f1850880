package city.accord.signing.ceremony;

import city.accord.delegation.HeadOfDelegation;
import city.accord.signing.order.Ranked;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the rules of precedence know of signatories, from the delegations' public records. */
public final class Ranking {

  private final Map<Long, HeadOfDelegation> heads;
  private final Predicate<LocalizedText> host;

  /**
   * @param host whether a place is the host's
   */
  Ranking(List<HeadOfDelegation> heads, Predicate<LocalizedText> host) {
    this.heads =
        heads.stream().collect(Collectors.toMap(HeadOfDelegation::attendeeId, Function.identity()));
    this.host = host;
  }

  /** How a signatory is ranked; one typed by hand by what was typed. */
  public Ranked of(Long attendeeId, LocalizedText name, LocalizedText place) {
    HeadOfDelegation head = attendeeId == null ? null : heads.get(attendeeId);
    return new Ranked(
        host.test(place),
        head == null ? Integer.MAX_VALUE : head.precedence(),
        place,
        head == null ? name : sortable(head.name()),
        head == null ? null : head.since());
  }

  Ranked of(Signatory signatory) {
    return of(signatory.attendeeId(), signatory.name(), signatory.place());
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
