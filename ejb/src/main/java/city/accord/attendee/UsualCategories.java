package city.accord.attendee;

import city.accord.summit.Hue;
import city.accord.summit.SummitFounded;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The categories that a summit has from the start; its organisers rename, add and remove them. */
@Dependent
public class UsualCategories {

  public static final String DELEGATE = "delegate";
  public static final String INDUSTRY_LEADER = "industry-leader";
  public static final String SPEAKER = "speaker";
  public static final String INTERPRETER = "interpreter";
  public static final String PRESS = "press";
  public static final String STAFF = "staff";
  public static final String SECURITY = "security";
  public static final String GUEST = "guest";

  @PersistenceContext private EntityManager em;

  void found(@Observes SummitFounded summit) {
    Category[] usual = {
      category(summit, DELEGATE, "代表", "Delegate", Hue.INDIGO, true, 1),
      category(summit, INDUSTRY_LEADER, "產業領袖", "Industry leader", Hue.TEAL, true, 2),
      category(summit, SPEAKER, "講者", "Speaker", Hue.VIOLET, false, 3),
      category(summit, INTERPRETER, "口譯員", "Interpreter", Hue.GREEN, true, 4),
      category(summit, PRESS, "媒體", "Press", Hue.OCHRE, false, 5),
      category(summit, STAFF, "工作人員", "Staff", Hue.SLATE, true, 6),
      category(summit, SECURITY, "維安人員", "Security", Hue.BROWN, true, 7),
      category(summit, GUEST, "貴賓", "Guest", Hue.ROSE, false, 8)
    };
    for (Category category : usual) em.persist(category);
  }

  private static Category category(
      SummitFounded summit,
      String code,
      String chinese,
      String english,
      Hue hue,
      boolean ofDelegations,
      int position) {
    LocalizedText name = LocalizedText.of(chinese, english);
    DescribeCategory described = new DescribeCategory(name, hue, true, ofDelegations, null);
    return new Category(summit.id(), code, described, position);
  }
}
