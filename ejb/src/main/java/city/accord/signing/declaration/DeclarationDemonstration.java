package city.accord.signing.declaration;

import city.accord.DemonstrationPart;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The demonstration's declaration, frozen for twelve signatures. Its subjects are those of 2016,
 * its sentences our own.
 */
@Dependent
class DeclarationDemonstration implements DemonstrationPart {

  private static final int SIGNATURES = 12;

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void fill(Welcome welcome) {
    Declaration declaration =
        new Declaration(
            summits.current().id(),
            "taipei-declaration-on-smart-cities",
            LocalDate.of(2016, 3, 23),
            DeclarationTexts.of(chinese(), english()));
    em.persist(declaration);
    declaration.freeze(Layout.beside(SIGNATURES), clock.instant(), "protocol", null);
    em.flush();
  }

  private static DeclarationText chinese() {
    return new DeclarationText(
        Language.ZH_HANT,
        "智慧城市臺北宣言",
        "智慧城市，智慧生活",
        List.of(
            "我們，城市的領導者與資通訊產業的代表，齊聚臺北，交流科技為市民帶來的改變，也正視尚待完成的課題。",
            "我們相信，智慧城市之所以智慧，在於讓每個人的生活更便利、更公平、更永續；而這條路，沒有任何城市能獨自走完。",
            "本此信念，我們各以親筆簽名，共同承諾如下："),
        Stream.of(
                "以智慧城市為共同願景，追求永續發展與智慧生活，並以市民每日的感受檢驗成果。",
                "促進政府、企業與學界的交流合作，分享成功與失敗的經驗，跨越國界共同推動計畫。",
                "讓智慧科技走出實驗室，走進街道、住家、學校與診所，由市民在生活中評斷其價值。",
                "充實智慧基礎建設，提供簡便、人人可用且妥善保護個人資料的公共服務。",
                "開放城市作為創新的試驗場，扶植新創企業，帶動新興產業並創造優質就業。")
            .map(text -> new Commitment("", text))
            .toList(),
        "");
  }

  private static DeclarationText english() {
    return new DeclarationText(
        Language.EN,
        "Taipei Declaration on Smart Cities",
        "Smart City, Smart Living",
        List.of(
            "We, leaders of cities and of the information and communications industry, have met in"
                + " Taipei to compare what technology has done for the people we serve, and what"
                + " it has yet to do.",
            "We hold that a city is smart when life in it grows easier, fairer and greener for"
                + " everyone, and that no city gets there alone.",
            "In this spirit we set our names, each in our own hand, to the following."),
        List.of(
            new Commitment(
                "A shared vision.",
                "We will build smart cities whose growth can last and whose residents live better"
                    + " from day to day, and measure our progress by both."),
            new Commitment(
                "Exchange and cooperation.",
                "We will bring government, business and academia to one table, share what worked"
                    + " and what did not, and take up projects together across borders."),
            new Commitment(
                "Technology put to use.",
                "We will carry smart technology out of the laboratory into streets, homes, schools"
                    + " and clinics, where residents can judge it by its use."),
            new Commitment(
                "Better public services.",
                "We will renew the foundations of our cities, laid in cable and in concrete, and"
                    + " build on them services that are simple, open to all and careful with"
                    + " everyone’s data."),
            new Commitment(
                "Room for innovation.",
                "We will open our cities as places to try new ideas, help young enterprises grow,"
                    + " and let new industries create good work.")),
        "");
  }
}
