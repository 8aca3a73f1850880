package city.accord.delegation;

import static city.accord.text.LocalizedText.of;
import static city.accord.text.PersonName.Order.FAMILY_FIRST;
import static city.accord.text.PersonName.Order.GIVEN_FIRST;

import city.accord.DemonstrationPart;
import city.accord.city.PublishedCities;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * The delegations of the demonstration summit: ten cities and two of industry that sign, two that
 * speak. All people are invented.
 */
@Dependent
class DemonstrationDelegations implements DemonstrationPart {

  private static final LocalizedText NONE = LocalizedText.EMPTY;
  private static final LocalizedText TAIWAN = of("臺灣", "Taiwan");
  private static final LocalizedText MAYOR = of("市長", "Mayor");
  private static final LocalizedText DEPUTY_MAYOR = of("副市長", "Deputy Mayor");
  private static final Language CS = Language.of("cs");
  private static final Language HE = Language.of("he");
  private static final Language IT = Language.of("it");

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private PublishedCities cities;
  @Inject private InvitationPost post;
  @Inject private Clock clock;

  private int place;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void fill(Welcome welcome) {
    approved(city("taipei", true), name("沈柏安", "Po-an", "Shen", NONE, MAYOR));
    approved(city("grenoble", true), name("Élodie", "Garnier-Roux", NONE, DEPUTY_MAYOR));
    approved(city("orlando", true), name("Marcus T.", "Ellery", of("閣下", "The Hon."), MAYOR));
    approved(city("eindhoven", true), name("Sanne", "van der Velde", NONE, DEPUTY_MAYOR));
    approved(
        city("pisek", true),
        name(
            "Jana",
            "Koubková",
            NONE.with(CS, "Mgr.").with(Language.EN, "Mgr."),
            MAYOR.with(CS, "starostka")));
    approved(
        city("tel-aviv", true),
        new PersonName(
            "נועה בן־עמי",
            "Noa",
            "Ben-Ami",
            GIVEN_FIRST,
            NONE,
            DEPUTY_MAYOR.with(HE, "סגנית ראש העירייה")));
    approved(
        city("port-amberley", true),
        name("Thandiwe", "Mokoena", NONE, of("執行市長", "Executive Mayor")));
    registered(
        city("wyrebridge", true),
        name("Harriet", "Ashcombe", of("議員", "Cllr"), of("議會領袖", "Leader of the Council")));
    registered(
        city("montelora", true),
        name("Lorenzo", "Bellandi", NONE.with(IT, "Dott."), MAYOR.with(IT, "Sindaco")));
    invited(city("tanjung-seri", true), name("Aishah", "Rahim", of("拿督", "Datuk"), MAYOR), welcome);
    approved(
        organisation(of("蓬萊資通訊聯盟", "Penglai ICT Alliance")),
        name("江明哲", "Ming-che", "Chiang", NONE, of("理事長", "Chair")));
    approved(
        organisation(of("燈雲科技", "Lantern Cloud")),
        name("許雅雯", "Ya-wen", "Hsu", NONE, of("執行長", "Chief Executive")));
    approved(city("taoyuan", false), name("葉承翰", "Cheng-han", "Yeh", NONE, DEPUTY_MAYOR));
    invited(
        city("taitung", false),
        name("林惠珊", "Hui-shan", "Lin", NONE, of("縣長", "Magistrate")),
        welcome);
  }

  private Delegation city(String slug, boolean signs) {
    return add(Represented.of(cities.profile(slug)), signs, AttendeeRole.DELEGATE);
  }

  private Delegation organisation(LocalizedText name) {
    return add(Represented.organisation(name, TAIWAN), true, AttendeeRole.INDUSTRY_LEADER);
  }

  private Delegation add(Represented represented, boolean signs, AttendeeRole role) {
    Delegation delegation = new Delegation(summits.current().id(), represented, signs);
    delegation.takePlace(++place);
    delegation.allow(role, 3);
    delegation.allow(AttendeeRole.INTERPRETER, 1);
    delegation.allow(AttendeeRole.STAFF, 4);
    boolean chinese = represented.country().equals(TAIWAN);
    delegation.isReachedThrough(
        new FocalPoint(
            represented.place().in(chinese ? Language.ZH_HANT : Language.EN),
            "protocol@" + represented.slug() + ".example",
            null,
            chinese ? Language.ZH_HANT : Language.EN));
    em.persist(delegation);
    return delegation;
  }

  private Attendee head(Delegation delegation, PersonName name) {
    Attendee head = new Attendee(delegation, name, delegation.roleOfHead());
    em.persist(head);
    delegation.isLedBy(head);
    return head;
  }

  private void registered(Delegation delegation, PersonName name) {
    head(delegation, name).register(name, clock.instant());
  }

  private void approved(Delegation delegation, PersonName name) {
    registered(delegation, name);
    delegation.head().approve();
  }

  private void invited(Delegation delegation, PersonName name, Welcome welcome) {
    head(delegation, name);
    InvitationLetter letter = post.send(delegation);
    Language language = delegation.focalPoint().language();
    welcome.tell(
        "Invitation       " + letter.link(language) + "   " + delegation.place().in(Language.EN));
  }

  private static PersonName name(
      String given, String family, LocalizedText honorific, LocalizedText title) {
    return new PersonName(null, given, family, GIVEN_FIRST, honorific, title);
  }

  private static PersonName name(
      String own, String given, String family, LocalizedText honorific, LocalizedText title) {
    return new PersonName(own, given, family, FAMILY_FIRST, honorific, title);
  }
}
