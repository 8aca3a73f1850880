package city.accord.letter;

import city.accord.ChangedMeanwhile;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.mail.Outbox;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.SearchText;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the letters of the summit at hand are text, as organisers read and change it. */
@Stateless
@RolesAllowed(Right.MAILS)
public class LetterTemplates {

  private static final String EXAMPLES = "city.accord.letter.examples";

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private TemplateStore store;
  @Inject private Summits summits;
  @Inject private Outbox outbox;
  @Inject private AuditTrail audit;

  /** Every kind of letter, those of an area together. */
  @RolesAllowed({Right.MAILS, Right.READ})
  public List<TemplateRow> all() {
    Map<String, OwnTemplate> own =
        store.all().stream().collect(Collectors.toMap(OwnTemplate::kind, Function.identity()));
    return store.kinds().stream()
        .sorted(Comparator.comparing(LetterKind::bundle))
        .map(kind -> row(kind, Optional.ofNullable(own.get(kind.code()))))
        .toList();
  }

  /**
   * @throws city.accord.NotThere where there is no such kind
   */
  @RolesAllowed({Right.MAILS, Right.READ})
  public TemplateRow of(String code) {
    LetterKind kind = store.kind(code);
    return row(kind, store.own(kind));
  }

  private static TemplateRow row(LetterKind kind, Optional<OwnTemplate> own) {
    return new TemplateRow(
        kind,
        own.map(OwnTemplate::version).orElse(0),
        own.isPresent(),
        own.map(OwnTemplate::template).orElseGet(kind::standard));
  }

  /**
   * Words a kind of letter; those that are written from now on go by it.
   *
   * @throws ChangedMeanwhile where it is no longer as the form was filled from
   * @throws city.accord.Refused where no letter can be written by it
   */
  public void save(String code, int version, LetterTemplate template) {
    LetterKind kind = store.kind(code);
    template.require(kind);
    OwnTemplate own = store.own(kind).orElse(null);
    ChangedMeanwhile.check(version, own == null ? 0 : own.version());
    if (own == null) own = new OwnTemplate(summits.current().id(), kind);
    own.change(template);
    em.persist(own);
    audit.record("letter.template-saved", code, null);
  }

  /** Goes back to the standard template. */
  public void reset(String code) {
    store
        .own(store.kind(code))
        .ifPresent(
            own -> {
              em.remove(own);
              audit.record("letter.template-reset", code, null);
            });
  }

  /**
   * A letter by a template, with this summit's facts and an invented reader.
   *
   * @throws city.accord.Refused where no letter can be written by it
   */
  @RolesAllowed({Right.MAILS, Right.READ})
  public LetterText example(String code, LetterTemplate template, Language reader) {
    LetterKind kind = store.kind(code);
    template.require(kind);
    return kind.write(template, summits.current(), reader, LetterTemplates::examples);
  }

  /** Whether a letter of a kind can be seen as its readers would get it. */
  @RolesAllowed({Right.MAILS, Right.READ})
  public boolean hasReaders(String code) {
    return store.readers(store.kind(code)).isPresent();
  }

  /**
   * Whom letters of a kind reach, of those whom these words find.
   *
   * @param words a name, an address or a delegation
   * @param most so many at most
   * @throws NoSuchReader where they find nobody
   */
  public List<ReaderChoice> readers(String code, String words, int most) {
    LetterKind kind = store.kind(code);
    List<String> sought = SearchText.words(words);
    List<ReaderChoice> found =
        store
            .readers(kind)
            .map(source -> source.find(kind, sought, most))
            .orElse(List.of())
            .stream()
            .map(LetterTemplates::choice)
            .toList();
    if (found.isEmpty() || sought.isEmpty()) throw new NoSuchReader(words);
    return found;
  }

  /**
   * A letter by a template as a reader would get it: in their language, with their facts.
   *
   * @throws NoSuchReader where no letter of the kind reaches them any more
   * @throws city.accord.Refused where no letter can be written by the template
   */
  public LetterPreview preview(String code, LetterTemplate template, long key) {
    LetterKind kind = store.kind(code);
    template.require(kind);
    LetterReader reader =
        store
            .readers(kind)
            .flatMap(source -> source.of(kind, key))
            .orElseThrow(() -> new NoSuchReader(String.valueOf(key)));
    return new LetterPreview(
        kind.write(template, summits.current(), reader.language(), reader.values()),
        choice(reader),
        reader.files());
  }

  private static ReaderChoice choice(LetterReader reader) {
    return new ReaderChoice(reader.key(), reader.name(), reader.address());
  }

  /**
   * Sends such an example to whoever asks for it.
   *
   * @return the address
   */
  public String sendExample(String code, LetterTemplate template, Language reader) {
    return sendToOneself(example(code, template, reader));
  }

  /**
   * Sends what a reader would get to whoever asks for it, without files.
   *
   * @return the address
   */
  public String sendPreview(String code, LetterTemplate template, long key) {
    return sendToOneself(preview(code, template, key).text());
  }

  private String sendToOneself(LetterText example) {
    String own = session.getCallerPrincipal().getName();
    outbox.send(own, example.language(), example.subject(), example.body(), null);
    return own;
  }

  /** No letter of the kind reaches anybody of that name. */
  public static class NoSuchReader extends Refused {

    private static final long serialVersionUID = 1;

    NoSuchReader(String words) {
      super(words);
    }

    @Override
    public String field() {
      return "reader";
    }
  }

  private static Map<Placeholder, String> examples(Language language) {
    ResourceBundle bundle = ResourceBundle.getBundle(EXAMPLES, language.locale());
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    for (Placeholder one : Placeholder.values())
      if (bundle.containsKey(one.name())) values.put(one, bundle.getString(one.name()));
    return values;
  }
}
