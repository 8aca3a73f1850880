package city.accord.web.attendee;

import city.accord.attendee.AttendeeRow;
import city.accord.attendee.MergedField;
import city.accord.attendee.merge.DuplicateRow;
import city.accord.attendee.merge.Duplicates;
import city.accord.attendee.merge.MergeAttendees;
import city.accord.web.Ids;
import city.accord.web.RefusalWords;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two records side by side, of which one is made. */
@Named
@ViewScoped
public class MergePage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Duplicates duplicates;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.number}")
  private String number;

  private DuplicateRow row;
  private String obstacle;
  private List<String> usesOfFirst;
  private List<String> usesOfSecond;
  private final Map<MergedField, Boolean> fromOther = new EnumMap<>(MergedField.class);

  @PostConstruct
  void open() {
    row = duplicates.compare(Ids.of(id), Ids.of(number));
    obstacle =
        duplicates
            .obstacle(row.stays().id(), row.other().id())
            .map(refused -> RefusalWords.of(refused, site))
            .orElse(null);
    usesOfFirst = duplicates.uses(row.stays().id());
    usesOfSecond = duplicates.uses(row.other().id());
    for (MergedField field : row.differences())
      fromOther.put(field, field.isFullerIn(row.stays(), row.other()));
  }

  public void merge() {
    Set<MergedField> taken = EnumSet.noneOf(MergedField.class);
    fromOther.forEach(
        (field, other) -> {
          if (other) taken.add(field);
        });
    duplicates.merge(
        new MergeAttendees(
            row.stays().id(),
            row.stays().version(),
            row.other().id(),
            row.other().version(),
            taken));
    site.goTo(
        "/desk/attendees/" + row.stays().id(),
        "merge.done",
        row.other().name().in(site.getLanguage()));
  }

  public void tellApart() {
    duplicates.tellApart(row.stays().id(), row.other().id());
    site.goTo(
        "/desk/attendees/duplicates",
        "merge.told-apart",
        row.stays().name().in(site.getLanguage()));
  }

  public DuplicateRow getRow() {
    return row;
  }

  /** Why they cannot be merged as things stand, or null. */
  public String getObstacle() {
    return obstacle;
  }

  public List<String> getUsesOfFirst() {
    return usesOfFirst;
  }

  public List<String> getUsesOfSecond() {
    return usesOfSecond;
  }

  public List<MergedField> getDifferences() {
    return List.copyOf(fromOther.keySet());
  }

  /** Of each field that differs, whether the record that goes says it rightly. */
  public Map<MergedField, Boolean> getFromOther() {
    return fromOther;
  }

  /** What a record says in a field, or a dash. */
  public String say(MergedField field, AttendeeRow record) {
    String said =
        switch (field) {
          case LATIN_NAME -> record.name().latin();
          case NATIVE_NAME -> record.name().nativeName();
          case HONORIFIC -> site.say(record.name().honorific());
          case TITLE -> site.say(record.name().title());
          case CATEGORY -> site.say(record.categoryName());
          case AFFILIATION -> site.say(record.affiliation().name());
          case EMAIL -> record.email();
          case STATUS -> site.say("attendee.status-" + record.status());
          case PHOTO -> record.photoHash() == null ? null : photo(record);
        };
    return said == null || said.isEmpty() ? "–" : said;
  }

  private String photo(AttendeeRow record) {
    return site.say(record == row.stays() ? "merge.photo-first" : "merge.photo-second");
  }
}
