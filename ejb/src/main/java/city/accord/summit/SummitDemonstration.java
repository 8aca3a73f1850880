package city.accord.summit;

import city.accord.DemonstrationPart;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The demonstration's edition: the Smart City Mayors' Summit of 2016 in Taipei. */
@Dependent
class SummitDemonstration implements DemonstrationPart {

  @PersistenceContext private EntityManager em;
  @Inject private Event<SummitFounded> founded;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void fill(Welcome welcome) {
    Summit summit =
        new Summit(
            new DescribeSummit(
                LocalizedText.of("2016 智慧城市首長高峰會", "2016 Smart City Mayors’ Summit"),
                LocalizedText.of("智慧城市，智慧生活", "Smart City, Smart Living"),
                LocalizedText.of("臺北市政府", "Taipei City Government"),
                LocalizedText.of("南港展覽館", "Nangang Exhibition Hall"),
                LocalizedText.of("臺北市南港區經貿二路 1 號", "1 Jingmao 2nd Road, Nangang, Taipei"),
                LocalDate.of(2016, 3, 22),
                LocalDate.of(2016, 3, 23),
                ZoneId.of("Asia/Taipei"),
                List.of(Language.ZH_HANT, Language.EN)));
    em.persist(summit);
    em.flush();
    founded.fire(new SummitFounded(summit.id()));
  }
}
