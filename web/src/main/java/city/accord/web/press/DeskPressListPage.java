package city.accord.web.press;

import city.accord.Right;
import city.accord.press.list.PressListCounts;
import city.accord.press.list.PressListDesk;
import city.accord.press.list.SubscriberRow;
import city.accord.text.Language;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The press list: how many there are, and one who has to be taken off. */
@Named
@RequestScoped
public class DeskPressListPage {

  private static final int MOST = 100;

  @Inject private PressListDesk desk;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.q}")
  private String sought;

  private PressListCounts counts;
  private List<SubscriberRow> rows;

  @PostConstruct
  void open() {
    counts = desk.counts();
    rows = site.may(Right.PRESS) ? desk.find(getSought(), MOST) : List.of();
  }

  public void remove(long id) {
    desk.remove(id);
    site.goTo("/desk/press-list", "press.subscribers-removed");
  }

  public PressListCounts getCounts() {
    return counts;
  }

  /** The languages that somebody reads in. */
  public List<Language> getLanguages() {
    return List.copyOf(counts.confirmed().keySet());
  }

  /** Whether anybody has asked for statements. */
  public boolean isAnybody() {
    return counts.all() + counts.unconfirmed() > 0;
  }

  /** The addresses that are found; none for those who may only look. */
  public List<SubscriberRow> getRows() {
    return rows;
  }

  /** Whether there may be more than are shown. */
  public boolean isMore() {
    return rows.size() == MOST;
  }

  public int getMost() {
    return MOST;
  }

  /** The letters of the addresses that are looked for. */
  public String getSought() {
    return sought == null ? "" : sought.strip();
  }
}
