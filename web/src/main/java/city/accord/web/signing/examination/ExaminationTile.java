package city.accord.web.signing.examination;

import city.accord.Right;
import city.accord.signing.escrow.Examinations;
import city.accord.web.DeskTile;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** How many ceremonies an examiner can look into, on the desk's first page. */
@Dependent
class ExaminationTile implements DeskTile.Source {

  @Inject private Examinations examinations;
  @Inject private Site site;

  @Override
  public Optional<DeskTile> tile() {
    if (!site.may(Right.EXAMINE)) return Optional.empty();
    return Optional.of(
        new DeskTile(
            6,
            "/desk/examination",
            site.say("desk.examination"),
            String.valueOf(examinations.all().size()),
            site.say("desk.examination-note"),
            "none"));
  }
}
