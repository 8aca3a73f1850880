package city.accord.proposal;

import city.accord.attendee.Attendee;
import city.accord.delegation.Delegation;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A proposal as lists and forms show it.
 *
 * @param place for what the delegation comes
 * @param names of those who would be on stage and still come
 * @param slug the session of the draft that came of it, or null
 */
public record ProposalRow(
    long id,
    int version,
    ProposalStatus status,
    ProposedKind kind,
    LocalizedText title,
    LocalizedText summary,
    int minutes,
    String wishes,
    String words,
    Set<Long> people,
    List<PersonName> names,
    String delegation,
    LocalizedText place,
    Instant proposedAt,
    String slug) {

  static ProposalRow of(SessionProposal proposal, List<Attendee> people) {
    Delegation delegation = proposal.delegation();
    return new ProposalRow(
        proposal.id(),
        proposal.version(),
        proposal.status(),
        proposal.kind(),
        proposal.title(),
        proposal.summary(),
        proposal.minutes(),
        proposal.wishes(),
        proposal.words(),
        proposal.people(),
        people.stream().map(Attendee::name).toList(),
        delegation.slug(),
        delegation.place(),
        proposal.proposedAt(),
        proposal.slug());
  }
}
