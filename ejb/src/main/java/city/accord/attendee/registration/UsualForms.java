package city.accord.attendee.registration;

import city.accord.attendee.Category;
import city.accord.attendee.UsualCategories;
import city.accord.summit.SummitFounded;
import city.accord.text.LocalizedText;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The form that the press is asked from the start; organisers change it as they like. */
@Dependent
public class UsualForms {

  /** After the categories are there. */
  private static final int AFTER_CATEGORIES = Interceptor.Priority.LIBRARY_AFTER;

  private static final LocalizedText NOTHING = LocalizedText.EMPTY;

  @PersistenceContext private EntityManager em;

  void found(@Observes @Priority(AFTER_CATEGORIES) SummitFounded summit) {
    em.flush();
    em.createQuery(
            "select c from Category c where c.summitId = :summit and c.code = :press",
            Category.class)
        .setParameter("summit", summit.id())
        .setParameter("press", UsualCategories.PRESS)
        .getResultStream()
        .findFirst()
        .ifPresent(this::press);
  }

  private void press(Category category) {
    List<FieldRow> fields =
        List.of(
            field(
                FieldKind.CHOICE,
                text("媒體類型", "Kind of medium"),
                NOTHING,
                text(
                    "報紙或通訊社\n雜誌\n電視\n廣播\n網路媒體\n攝影",
                    "Newspaper or agency\nMagazine\nTelevision\nRadio\nOnline\nPhotography"),
                true,
                null),
            field(
                FieldKind.FILE,
                text("採訪派遣函", "Letter of assignment"),
                text(
                    "由所屬媒體開立，註明姓名與活動名稱。PDF、JPEG 或 PNG，最大 8 MB。",
                    "From your outlet, naming you and the summit. PDF, JPEG or PNG, up to 8 MB."),
                NOTHING,
                true,
                null),
            field(
                FieldKind.SHORT_TEXT,
                text("記者證號碼", "Press card number"),
                NOTHING,
                NOTHING,
                false,
                null),
            field(
                FieldKind.LONG_TEXT,
                text("攜帶器材", "Equipment"),
                text(
                    "攝影機、腳架、無線電設備等，供場館安全檢查之用。",
                    "Cameras, tripods, radio equipment: what the venue's security will see."),
                NOTHING,
                false,
                null),
            field(
                FieldKind.PHOTO,
                text("證件照", "Photo"),
                text(
                    "印於識別證：正面、近照。JPEG 或 PNG。",
                    "For your badge: your face from the front, recent. JPEG or PNG."),
                NOTHING,
                true,
                null),
            field(
                FieldKind.CONSENT,
                text(
                    "本人同意主辦單位為媒體採訪之目的處理上述資料。",
                    "I agree that the organisers use these details for my accreditation."),
                NOTHING,
                NOTHING,
                true,
                "1"));
    int position = 0;
    for (FieldRow row : fields) em.persist(new FormField(category.id(), row, ++position));
  }

  private static LocalizedText text(String chinese, String english) {
    return LocalizedText.of(chinese, english);
  }

  private static FieldRow field(
      FieldKind kind,
      LocalizedText label,
      LocalizedText help,
      LocalizedText options,
      boolean required,
      String consent) {
    return new FieldRow(
        null, 0, kind, label, help, options, List.of(), required, false, consent, null, null, 0);
  }
}
