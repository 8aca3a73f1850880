package city.accord.delegation;

import city.accord.attendee.Attendee;
import city.accord.emblem.Marks;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.time.LocalDate;

/**
 * Who leads a delegation, for the other areas: a signatory, a speaker, a guest on a city's page.
 *
 * @param slug the delegation's, which for a city is that of its profile
 * @param name the name with honorific and title in every language
 * @param place the city or organisation
 * @param emblem the letter or character that stands for the place
 * @param marks the flag and the emblem of the place
 * @param precedence counted from 1
 * @param signs whether this head signs the declaration
 * @param status how far the delegation is, from prepared to signed
 * @param registered whether the head has registered
 * @param announced whether the public may be told: the organisers have approved the head
 * @param since when they took office, for an order by seniority; null where that is not known
 */
public record HeadOfDelegation(
    long delegationId,
    long attendeeId,
    String slug,
    boolean ofCity,
    PersonName name,
    LocalizedText place,
    LocalizedText country,
    String emblem,
    Marks marks,
    int precedence,
    boolean signs,
    DelegationStatus status,
    boolean registered,
    boolean announced,
    LocalDate since) {

  static HeadOfDelegation of(Delegation delegation, DelegationStatus status) {
    Attendee head = delegation.head();
    return new HeadOfDelegation(
        delegation.id(),
        head.id(),
        delegation.slug(),
        delegation.isOfCity(),
        head.name(),
        delegation.place(),
        delegation.country(),
        delegation.emblem(),
        delegation.marks(),
        delegation.precedence(),
        delegation.signs(),
        status,
        delegation.isRegistered(),
        head.isApproved(),
        delegation.headSince());
  }
}
