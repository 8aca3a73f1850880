package city.accord.web.print;

import city.accord.print.MakeSeatPlan;
import city.accord.print.SeatPlanRow;
import city.accord.print.SeatPlans;
import city.accord.print.SeatShape;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The seat plans, and a new one. */
@Named
@RequestScoped
public class SeatPlansPage {

  @Inject private SeatPlans plans;
  @Inject private Site site;

  private String name;
  private SeatShape shape = SeatShape.ROWS;
  private int rows = 5;
  private int perRow = 10;
  private boolean headsOnly = true;

  /** Makes the plan and fills it. */
  public void make() {
    long id = plans.make(new MakeSeatPlan(name, shape, rows, perRow, headsOnly));
    site.goTo("/desk/print/seats/" + id, "print.seats-made");
  }

  public List<SeatPlanRow> getPlans() {
    return plans.all();
  }

  public SeatShape[] getShapes() {
    return SeatShape.values();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public SeatShape getShape() {
    return shape;
  }

  public void setShape(SeatShape shape) {
    this.shape = shape;
  }

  public int getRows() {
    return rows;
  }

  public void setRows(int rows) {
    this.rows = rows;
  }

  public int getPerRow() {
    return perRow;
  }

  public void setPerRow(int perRow) {
    this.perRow = perRow;
  }

  public boolean isHeadsOnly() {
    return headsOnly;
  }

  public void setHeadsOnly(boolean headsOnly) {
    this.headsOnly = headsOnly;
  }
}
