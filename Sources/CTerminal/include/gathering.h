// A picture that reaches the terminal at once: ncurses writes after each move of its cursor.
#ifndef DECLIC_GATHERING_H
#define DECLIC_GATHERING_H

/// Keeps in memory what is written to a descriptor, until it is sent.
struct declic_gathering {
  /// What others write to: the terminal, and the memory while it is gathered.
  int stream;
  /// The terminal, always.
  int terminal;
  /// What waits; -1 where there is no such memory, and then all is written as it comes.
  int memory;
};

/// Prepares to gather what is written to a terminal's descriptor.
struct declic_gathering declic_gathering_make(int stream);

/// From here on, what is written to the stream waits.
void declic_gathering_begin(const struct declic_gathering *gathering);

/// Sends what waited, in as few writes as it takes; the stream is the terminal again.
void declic_gathering_send(const struct declic_gathering *gathering);

/// Gives back the descriptors that were made, not the stream.
void declic_gathering_free(const struct declic_gathering *gathering);

#endif
