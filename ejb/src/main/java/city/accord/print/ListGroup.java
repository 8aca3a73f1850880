package city.accord.print;

import city.accord.delegation.DelegationStatus;
import city.accord.delegation.FocalPoint;
import city.accord.text.LocalizedText;
import java.util.List;

/**
 * A delegation on a list, or those who come without one.
 *
 * @param number its place on the list, from 1
 * @param place empty for those without a delegation
 * @param people all of them or the head alone, as the list asks
 * @param members how many come, the head among them
 * @param status null on a public list and for those without a delegation
 * @param focalPoint null on a public list, or where there is none
 */
public record ListGroup(
    int number,
    LocalizedText place,
    LocalizedText country,
    List<ListPerson> people,
    int members,
    DelegationStatus status,
    FocalPoint focalPoint) {

  public ListGroup {
    people = List.copyOf(people);
  }
}
