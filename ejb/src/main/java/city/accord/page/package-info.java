/** Pages that the organisers write themselves: the venue, how to get there, whom to ask. */
package city.accord.page;
