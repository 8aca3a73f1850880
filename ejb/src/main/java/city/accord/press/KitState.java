package city.accord.press;

/** How far a press kit is. */
public enum KitState {

  /** It is being made. */
  MAKING,

  /** It can be taken, while nothing that is in it is hidden. */
  READY,

  /** Something in it is not public any more: nobody takes it. */
  HIDDEN,

  /** It was not made to its end. */
  FAILED
}
