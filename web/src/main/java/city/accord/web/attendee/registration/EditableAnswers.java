package city.accord.web.attendee.registration;

import city.accord.attendee.registration.AnswerRow;
import city.accord.attendee.registration.Answers;
import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.FieldRow;
import city.accord.text.Language;
import city.accord.upload.Upload;
import city.accord.web.SentFile;
import city.accord.web.Site;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.validator.ValidatorException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The answers to a registration form while a page holds them, by the ids of the fields. */
public class EditableAnswers {

  private final List<FieldRow> fields;
  private final Map<Long, Object> values = new HashMap<>();
  private final Map<Long, Part> files = new HashMap<>();
  private final Map<Long, String> sent = new HashMap<>();
  private final Language language;
  private final boolean inPart;

  /** The form as a guest fills it in. */
  EditableAnswers(List<FieldRow> fields, List<AnswerRow> known, Language language) {
    this(fields, known, language, false);
  }

  /**
   * @param inPart whether it is an officer's, who fills in what they know
   */
  EditableAnswers(List<FieldRow> fields, List<AnswerRow> known, Language language, boolean inPart) {
    this.fields = fields;
    this.language = language;
    this.inPart = inPart;
    for (AnswerRow answer : known) {
      Long id = answer.field().id();
      switch (answer.field().kind()) {
        case CHOICES -> values.put(id, answer.codes());
        case CONSENT -> values.put(id, inPart || answer.isOfThisWording());
        case FILE, PHOTO -> sent.put(id, answer.fileName());
        default -> values.put(id, answer.typed());
      }
    }
  }

  /** A photo came with the registration, so that no field has to ask for it. */
  void photoIsSent(String called) {
    for (FieldRow field : fields)
      if (field.kind() == FieldKind.PHOTO) sent.putIfAbsent(field.id(), called);
  }

  /** Says that what was sent was so long that nothing of the form could be read. */
  static void refuseFile(Site site) {
    String said = site.say("refused.FileTooLarge", Upload.MAX_MEGABYTES);
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
  }

  /** What was written, as the service judges it. */
  Answers toAnswers() throws IOException {
    Map<Long, List<String>> written = new HashMap<>();
    Map<Long, Upload> uploads = new HashMap<>();
    for (FieldRow field : fields) {
      Part file = files.get(field.id());
      if (SentFile.isThere(file)) uploads.put(field.id(), upload(file));
      else if (!field.kind().isUpload()) written.put(field.id(), texts(values.get(field.id())));
    }
    return new Answers(written, uploads);
  }

  private static Upload upload(Part file) throws IOException {
    return new Upload(file.getSubmittedFileName(), SentFile.bytes(file, Upload.MAX_BYTES + 1));
  }

  private static List<String> texts(Object value) {
    Stream<?> all =
        value instanceof Object[] array
            ? Arrays.stream(array)
            : value instanceof Collection<?> many
                ? many.stream()
                : Stream.of(value).filter(Objects::nonNull);
    return all.map(String::valueOf).toList();
  }

  public List<FieldRow> getFields() {
    return fields;
  }

  public Map<Long, Object> getValues() {
    return values;
  }

  public Map<Long, Part> getFiles() {
    return files;
  }

  /** The name of the file that was sent before, or null. */
  public String sent(Long field) {
    return sent.get(field);
  }

  /** Whether it depends on another answer whether the field is asked. */
  public boolean isConditional(FieldRow field) {
    return field.shownWith() != null;
  }

  /**
   * Whether a page asks by itself that the field be filled in. While it judges what was sent, only
   * where the choices that were sent along ask for the field; it marks each that may be asked for.
   *
   * @param sent the parameters of the request
   */
  public boolean isRequired(FieldRow field, Map<String, String[]> sent) {
    if (!field.required() || inPart) return false;
    boolean judging =
        FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    return !judging || isAsked(field, sent);
  }

  /** Says that a consent is missing, together with whatever else is. */
  public void requireConsent(FacesContext context, UIComponent box, Object agreed) {
    FieldRow field =
        fields.stream().filter(one -> one.name().equals(box.getId())).findFirst().orElseThrow();
    Map<String, String[]> sent = context.getExternalContext().getRequestParameterValuesMap();
    if (Boolean.TRUE.equals(agreed) || !isRequired(field, sent)) return;
    Site site = new Site();
    String said = site.say("refused.AnswerMissing", site.say(field.label()));
    throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
  }

  /** Whether the choices that the field depends on are made among what was sent. */
  boolean isAsked(FieldRow field, Map<String, String[]> sent) {
    FieldRow asked = field;
    for (int depth = 0; asked.shownWith() != null; depth++) {
      FieldRow choice = find(asked.shownWith());
      if (choice == null || depth > fields.size()) return false;
      if (!isSent(choice, asked.shownAtOption(), sent)) return false;
      asked = choice;
    }
    return true;
  }

  private FieldRow find(Long id) {
    return fields.stream().filter(field -> field.id().equals(id)).findFirst().orElse(null);
  }

  private static boolean isSent(FieldRow choice, String option, Map<String, String[]> sent) {
    return sent.entrySet().stream()
        .filter(one -> one.getKey().endsWith(":" + choice.name()))
        .anyMatch(one -> Arrays.asList(one.getValue()).contains(option));
  }

  /** The codes of all countries, by their names in the reader's language. */
  public Map<String, String> getCountries() {
    return named(
        Locale.getISOCountries(),
        code -> new Locale("", code).getDisplayCountry(language.locale()));
  }

  /** The codes of all languages, by their names in the reader's language. */
  public Map<String, String> getSpoken() {
    return named(
        Locale.getISOLanguages(), code -> new Locale(code).getDisplayLanguage(language.locale()));
  }

  private Map<String, String> named(String[] codes, Function<String, String> name) {
    SortedMap<String, String> named = new TreeMap<>(Collator.getInstance(language.locale()));
    for (String code : codes) named.put(name.apply(code), code);
    return named;
  }

  /** Whether there is a file among what is asked. */
  public boolean isAskingFiles() {
    return fields.stream().map(FieldRow::kind).anyMatch(FieldKind::isUpload);
  }
}
