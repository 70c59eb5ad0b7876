mod receive;
mod send;
mod shapes;
