package city.accord.attendee.registration;

import city.accord.attendee.Admission;
import city.accord.attendee.Affiliation;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Category;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Whether one more may come by the form of a category. Who is offered a place takes one already,
 * and who waits takes none.
 */
@Dependent
class RegistrationPlaces {

  /** Those who registered by the form of a category and come. */
  private static final String REGISTERED =
      """
      from Attendee a where a.category = :category and a.status not in :gone
        and exists (select l from RegistrationLink l where l.attendee = a)""";

  @PersistenceContext private EntityManager em;
  @Inject private Admission admission;

  /**
   * @param form locked by whoever asks
   * @throws RegistrationForm.RegistrationFull where nobody more may register by the form
   * @throws RegistrationForm.AffiliationFull where nobody more of the same outlet may
   * @throws Category.CategoryFull where nobody more may come in the category
   */
  void require(RegistrationForm form, Affiliation affiliation, Category category) {
    form.requireRoom(() -> registered(category), () -> registeredOf(affiliation, category));
    admission.require(affiliation, category);
  }

  /** Whether every place of the form, or of the category, is taken as it looks now. */
  boolean isFull(RegistrationForm form, Category category) {
    Integer most = form.maxRegistrations();
    return most != null && registered(category) >= most
        || category.quota() != null && admission.coming(category) >= category.quota();
  }

  /** How many registered by the form and come. */
  private long registered(Category category) {
    return em.createQuery("select count(a) " + REGISTERED, Long.class)
        .setParameter("category", category)
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .getSingleResult();
  }

  /** How many of them for the same outlet or organisation. */
  private long registeredOf(Affiliation affiliation, Category category) {
    if (affiliation.name().isEmpty()) return 0;
    return em.createQuery("select a.affiliation.name " + REGISTERED, LocalizedText.class)
        .setParameter("category", category)
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .getResultStream()
        .filter(name -> name != null && Affiliation.isSame(name, affiliation.name()))
        .count();
  }
}
