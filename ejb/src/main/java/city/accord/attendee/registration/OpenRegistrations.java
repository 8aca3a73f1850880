package city.accord.attendee.registration;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.account.Brake;
import city.accord.account.CallerNetwork;
import city.accord.account.ExpiringLink;
import city.accord.account.TryLimit;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeChanged;
import city.accord.attendee.AttendeePhotos;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Category;
import city.accord.attendee.CategoryStore;
import city.accord.attendee.registration.RegistrationLink.RegistrationLinkNotValid;
import city.accord.audit.AuditTrail;
import city.accord.mail.MailAddress;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.upload.StoredFile;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Guests who register by the open form of a category, and come back by the personal link that a
 * letter brings them. Whether an address has registered before, the answer does not tell.
 */
@Stateless
@PermitAll
public class OpenRegistrations {

  /** A form that was sent twice brings one letter. */
  private static final Duration ONE_LETTER = Duration.ofMinutes(2);

  /** Those who registered by the form of a category and come, or wait for a place. */
  private static final String REGISTERED =
      """
      from Attendee a where a.category = :category and a.status not in :gone
        and exists (select l from RegistrationLink l where l.attendee = a)""";

  @PersistenceContext private EntityManager em;
  @Inject private CategoryStore categories;
  @Inject private FormStore forms;
  @Inject private AnswerStore answers;
  @Inject private RegistrationLetters letters;
  @Inject private RegistrationPlaces places;
  @Inject private WaitingRoom room;
  @Inject private AttendeePhotos photos;
  @Inject private Brake brake;
  @Inject private DrawableText drawable;
  @Inject private AuditTrail audit;
  @Inject private Event<AttendeeChanged> changed;
  @Inject private Clock clock;

  /**
   * The open form of a category.
   *
   * @throws NotThere where the category has never had one
   */
  public OpenForm form(String code) {
    Category category = categories.require(code);
    RegistrationForm form = forms.form(category.id());
    if (form == null) throw new NotThere(code);
    return form(category, form);
  }

  private OpenForm form(Category category, RegistrationForm form) {
    OpenFormSettings settings = form.settings();
    return new OpenForm(
        category.code(),
        category.name(),
        form.isOpen(clock.instant()),
        form.waitingHours() != null
            && (places.isFull(form, category) || room.isQueued(category.id())),
        settings.closesAt(),
        settings.criteria(),
        forms.guestRows(category.id()));
  }

  /**
   * Registers a guest and sends them their link. One who has registered already gets another link
   * and stays as they are. Where nobody more may register, the answer does not tell who has; only a
   * form that was sent twice is not refused.
   *
   * @param language in which they read
   * @param from the caller's network address
   * @throws RegistrationNotOpen where the form takes nobody, or nobody any more
   * @throws Brake.TooManyTries where the address, or the caller's network, has sent too many forms
   */
  public void register(String code, RegisterGuest guest, Language language, String from) {
    guest.requireWhole();
    String email = MailAddress.of(guest.email());
    brake.admit(List.of(ofAddress(email), ofNetwork(from)));
    Category category = categories.require(code);
    requireOpen(forms.form(category.id()));
    requireDrawable(guest);
    List<FieldRow> fields = forms.guestRows(category.id());
    FormRules rules = new FormRules(fields, guest.answers());
    Map<Long, AnswerValue> checked = rules.check(Set.of());
    RegistrationForm form = Entities.lock(em, RegistrationForm.class, category.id());
    requireOpen(form);
    Optional<Attendee> known = known(category, email, guest.name());
    if (known.isPresent() && isJustWritten(known.get())) return;
    Affiliation affiliation = Affiliation.of(guest.affiliation());
    boolean waits = mustWait(form, affiliation, category);
    if (known.isPresent()) {
      letters.again(known.get(), language);
      return;
    }
    Attendee attendee = new Attendee(category, affiliation, guest.name());
    attendee.register(guest.name(), clock.instant());
    attendee.writeTo(email);
    em.persist(attendee);
    em.flush();
    answers.save(attendee, fields, checked, rules);
    if (waits) room.join(attendee, language);
    else letters.welcome(attendee, language);
    audit.record("registration.received", attendee.name().latin(), null);
    changed.fire(AttendeeChanged.of(attendee));
  }

  /**
   * Whether whoever registers now waits: no place is free, or others wait for those that are.
   *
   * @throws RegistrationForm.RegistrationFull where no place is free and nobody waits for one
   * @throws RegistrationForm.AffiliationFull where nobody more of the same outlet may
   */
  private boolean mustWait(RegistrationForm form, Affiliation affiliation, Category category) {
    try {
      places.require(form, affiliation, category);
    } catch (RegistrationForm.RegistrationFull | Category.CategoryFull full) {
      if (form.waitingHours() == null) throw full;
      return true;
    }
    return form.waitingHours() != null && room.isQueued(category.id());
  }

  private void requireOpen(RegistrationForm form) {
    if (form == null || !form.isOpen(clock.instant())) throw new RegistrationNotOpen();
  }

  private void requireDrawable(RegisterGuest guest) {
    drawable.require(guest.name());
    drawable.require(guest.affiliation());
  }

  /** Whatever is sent for a mail address brings it letters. */
  private static TryLimit ofAddress(String email) {
    return limit("registration of " + email.toLowerCase(Locale.ROOT), 12);
  }

  /** Everybody in a press centre may come from one address. */
  private static TryLimit ofNetwork(String from) {
    return limit("registration from " + CallerNetwork.of(from), 200);
  }

  private static TryLimit limit(String subject, int freeTries) {
    return new TryLimit(
        subject, freeTries, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(6));
  }

  /** Who registered by the form with this address and name, and comes. */
  private Optional<Attendee> known(Category category, String email, PersonName name) {
    return em.createQuery("select a " + REGISTERED + " and a.email = :email", Attendee.class)
        .setParameter("category", category)
        .setParameter("gone", AttendeeStatus.GONE)
        .setParameter("email", email)
        .getResultStream()
        .filter(one -> email.equalsIgnoreCase(one.email()) && one.name().isLike(name))
        .findFirst();
  }

  private boolean isJustWritten(Attendee attendee) {
    return letters
        .last(attendee)
        .map(link -> clock.instant().isBefore(link.sentAt().plus(ONE_LETTER)))
        .orElse(false);
  }

  /** What the holder of a link sees; empty where it does not work, whatever the reason. */
  public Optional<OwnRegistration> own(String token) {
    return find(token)
        .map(
            link -> {
              Attendee attendee = link.attendee();
              Category category = attendee.category();
              RegistrationForm form = forms.form(category.id());
              OpenForm open = form == null ? noForm(category) : form(category, form);
              return new OwnRegistration(
                  AttendeeRow.of(attendee),
                  open,
                  attendee.isStanding() && isBeforeClosing(form),
                  answers.rows(attendee.id(), open.fields()),
                  room.of(attendee));
            });
  }

  /** Officers may move a person to a category in which nobody registers by a link. */
  private static OpenForm noForm(Category category) {
    return new OpenForm(
        category.code(), category.name(), false, false, null, LocalizedText.EMPTY, List.of());
  }

  private boolean isBeforeClosing(RegistrationForm form) {
    return form != null && form.isBeforeClosing(clock.instant());
  }

  /**
   * Changes what the holder of a link registered. A new mail address gets a letter with a link of
   * its own.
   *
   * @param from the caller's network address
   * @throws RegistrationLinkNotValid where the link does not work
   * @throws RegistrationNotOpen after the closing date, or where the category has no form
   * @throws Brake.TooManyTries where the address, or the caller's network, has sent too many forms
   */
  public void change(String token, RegisterGuest guest, String from) {
    guest.requireWhole();
    String email = MailAddress.of(guest.email());
    brake.admit(List.of(ofAddress(email), ofNetwork(from)));
    RegistrationLink link = require(token);
    Category category = link.attendee().category();
    if (!isBeforeClosing(forms.form(category.id()))) throw new RegistrationNotOpen();
    requireDrawable(guest);
    List<FieldRow> fields = forms.guestRows(category.id());
    FormRules rules = new FormRules(fields, guest.answers());
    Map<Long, AnswerValue> checked = rules.check(answers.uploaded(link.attendee().id()));
    Attendee attendee = Entities.lock(em, Attendee.class, link.attendee().id());
    attendee.requireStanding();
    boolean elsewhere = !email.equalsIgnoreCase(attendee.email());
    boolean answered = answers.save(attendee, fields, checked, rules);
    attendee.revise(guest.name(), guest.affiliation(), email, answered);
    if (answered) em.lock(attendee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (elsewhere) letters.again(attendee, link.language());
    tell("registration.changed", attendee);
  }

  /**
   * The holder of a link does not come after all.
   *
   * @param from the caller's network address
   */
  public void withdraw(String token, String from) {
    brake.admit(List.of(limit("withdrawal from " + CallerNetwork.of(from), 30)));
    Attendee attendee = Entities.lock(em, Attendee.class, require(token).attendee().id());
    attendee.requireStanding();
    attendee.withdraw();
    room.leave(attendee);
    tell("registration.withdrawn", attendee);
  }

  /** A file that the holder of a link sent; empty where it is no affair of theirs. */
  public Optional<StoredFile> file(String token, long field) {
    return find(token)
        .map(RegistrationLink::attendee)
        .flatMap(
            attendee ->
                forms.guestRows(attendee.category().id()).stream()
                    .filter(one -> one.id() == field)
                    .findFirst()
                    .flatMap(one -> answers.file(attendee.id(), one)));
  }

  /** The photo that the holder of a link sent; empty where there is none. */
  public Optional<byte[]> photo(String token) {
    return find(token).map(RegistrationLink::attendee).flatMap(photos::of);
  }

  private RegistrationLink require(String token) {
    return find(token).orElseThrow(RegistrationLinkNotValid::new);
  }

  private Optional<RegistrationLink> find(String token) {
    return ExpiringLink.find(em, RegistrationLink.class, token)
        .filter(link -> link.works(clock.instant()));
  }

  private void tell(String event, Attendee attendee) {
    audit.record(event, attendee.name().latin(), null);
    changed.fire(AttendeeChanged.of(attendee));
  }

  /** The form takes nobody yet, or nobody any more. */
  public static class RegistrationNotOpen extends Refused {

    private static final long serialVersionUID = 1;
  }
}
