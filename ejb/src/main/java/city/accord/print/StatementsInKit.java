package city.accord.print;

import city.accord.press.KitFile;
import city.accord.press.KitPart;
import city.accord.press.PublicStatement;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The public statements on letterhead, in each language of the summit. */
@Dependent
class StatementsInKit implements KitPart {

  @Inject private StatementsOnPaper paper;
  @Inject private Summits summits;

  @Override
  public List<KitFile> files(List<PublicStatement> statements) {
    List<KitFile> all = new ArrayList<>();
    for (PublicStatement one : statements)
      for (Language language : summits.current().languages())
        all.add(
            new KitFile(
                "statements/" + one.slug() + "-" + language.tag() + ".pdf",
                paper.contents(one, language),
                () -> paper.file(one, language)));
    return all;
  }
}
