package city.accord.signing.ceremony;

import city.accord.Refused;
import city.accord.delegation.HeadOfDelegation;
import city.accord.emblem.Marks;
import city.accord.signing.binding.SignatoryNames;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Who signs in a slot, as they stand on the declaration: a snapshot, so that what was signed never
 * changes its names.
 */
@Embeddable
public class Signatory {

  private Long attendeeId;
  private Long delegationId;
  private LocalizedText name;
  private LocalizedText title;
  private LocalizedText place;
  private String emblem;
  @Embedded private Marks marks;
  private int groupNumber;
  private LocalizedText groupName = LocalizedText.EMPTY;
  private boolean remote;

  protected Signatory() {}

  /**
   * @param attendeeId the attendee it was taken from, or null when typed by hand
   * @param place the city or organisation they sign for
   * @param emblem one or two letters that stand for the place beside the signature; null for its
   *     first
   * @param remote whether they sign from their own city hall
   */
  public Signatory(
      Long attendeeId,
      LocalizedText name,
      LocalizedText title,
      LocalizedText place,
      String emblem,
      boolean remote) {
    if (name.isEmpty() || place.isEmpty()) throw new SignatoryWithoutName(null);
    this.attendeeId = attendeeId;
    this.name = name;
    this.title = title;
    this.place = place;
    this.emblem = emblem == null || emblem.isBlank() ? firstLetter(place) : emblem;
    this.remote = remote;
  }

  /** The head of a delegation, as they stand on a declaration in these languages. */
  public static Signatory of(HeadOfDelegation head, List<Language> languages, boolean remote) {
    LocalizedText name = LocalizedText.EMPTY;
    for (Language language : languages) name = name.with(language, head.name().in(language));
    return new Signatory(
            head.attendeeId(), name, head.name().title(), head.place(), head.emblem(), remote)
        .headOf(head.delegationId())
        .withMarks(head.marks());
  }

  /** The same, as head of a delegation, which may name another head later. */
  public Signatory headOf(Long delegation) {
    Signatory head = new Signatory(attendeeId, name, title, place, emblem, remote);
    head.delegationId = delegation;
    head.marks = marks;
    head.groupNumber = groupNumber;
    head.groupName = groupName;
    return head;
  }

  /** The same, beside these pictures, which stay what they are whatever the place shows later. */
  public Signatory withMarks(Marks shown) {
    Signatory marked = headOf(delegationId);
    marked.marks = shown;
    return marked;
  }

  /**
   * The same, as one of a group of signatories, such as the cities or the observers.
   *
   * @param number the group's place among the groups, from 1
   */
  public Signatory inGroup(int number, LocalizedText group) {
    if (group.isEmpty()) throw new GroupWithoutName(number);
    Signatory member = headOf(delegationId);
    member.groupNumber = number;
    member.groupName = group;
    return member;
  }

  /** The same, in no group. */
  Signatory withoutGroup() {
    Signatory alone = headOf(delegationId);
    alone.groupNumber = 0;
    alone.groupName = LocalizedText.EMPTY;
    return alone;
  }

  /** The same person, or another, as head of the same delegation, in the same languages. */
  Signatory renewed(HeadOfDelegation head) {
    Signatory renewed = of(head, List.copyOf(name.languages()), remote);
    return groupNumber == 0 ? renewed : renewed.inGroup(groupNumber, groupName);
  }

  /** Whether somebody else signs, or the same person under another name, title or place. */
  boolean differsFrom(Signatory other) {
    return !Objects.equals(attendeeId, other.attendeeId)
        || !name.equals(other.name)
        || !title.equals(other.title)
        || !place.equals(other.place)
        || !marks().equals(other.marks());
  }

  /** Every piece of text about them: what must be drawn on wall and paper. */
  List<String> pieces() {
    List<String> pieces = new ArrayList<>(List.of(emblem));
    for (LocalizedText text : List.of(name, title, place, groupName))
      pieces.addAll(text.asMap().values());
    return pieces;
  }

  /** All that is printed of them, and in which language. */
  List<String> printed() {
    List<String> printed = new ArrayList<>(List.of(emblem));
    for (LocalizedText text : List.of(name, title, place, groupName))
      text.asMap().forEach((language, words) -> printed.add(language.tag() + " " + words));
    return printed;
  }

  /** Name and title in one line, for the record. */
  String described() {
    return String.join(", ", name.in(Language.EN), title.in(Language.EN));
  }

  /** As manifests name them. */
  SignatoryNames names(Proxy proxy) {
    return new SignatoryNames(
        byTag(name), byTag(title), byTag(place), proxy == null ? Map.of() : byTag(proxy.name()));
  }

  private static Map<String, String> byTag(LocalizedText text) {
    return text.asMap().entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().tag(), Map.Entry::getValue));
  }

  private static String firstLetter(LocalizedText place) {
    String latin = place.in(Language.EN);
    return latin.substring(0, latin.offsetByCodePoints(0, 1));
  }

  public Long attendeeId() {
    return attendeeId;
  }

  /** The delegation whose head they were taken from, or null when typed by hand. */
  public Long delegationId() {
    return delegationId;
  }

  public LocalizedText name() {
    return name;
  }

  public LocalizedText title() {
    return title;
  }

  public LocalizedText place() {
    return place;
  }

  public String emblem() {
    return emblem;
  }

  /** The flag and the emblem of the place. */
  public Marks marks() {
    return Marks.orNone(marks);
  }

  /** The place of their group among the groups of the ceremony; 0 without one. */
  public int groupNumber() {
    return groupNumber;
  }

  /** The group that they stand in, or empty. */
  public LocalizedText groupName() {
    return groupName;
  }

  public boolean isRemote() {
    return remote;
  }

  /** A group of signatories stands under its name. */
  public static class GroupWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    private final int number;

    GroupWithoutName(int number) {
      this.number = number;
    }

    @Override
    public String field() {
      return "group-" + number;
    }
  }

  /** A signatory stands on the declaration with a name and a place, or not at all. */
  public static class SignatoryWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    private final String field;

    /**
     * @param field the field that was left empty; null where nobody types
     */
    public SignatoryWithoutName(String field) {
      this.field = field;
    }

    @Override
    public String field() {
      return field;
    }
  }
}
