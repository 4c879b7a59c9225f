/// The tag tree while it grows. Nodes are made in reading order; what they hold is attached when it is painted, since
/// only then is it known on which page it landed.
struct StructureTree: Sendable {
  struct NodeID: Sendable, Hashable {
    fileprivate let index: Int
  }

  private enum Child {
    case node(NodeID)
    case content(page: Int, id: Int)
  }

  private struct Node {
    let element: StructureElement
    /// Indices into `links`; nil for a node without children.
    var firstChild: Int?
    var lastChild: Int?
    var links = 0
  }

  /// A child, and the index of the next one of the same node. One list for all nodes, since most have one child or two.
  private struct Link {
    let child: Child
    var next: Int?
  }

  private var nodes: [Node]
  private var links: [Link] = []
  let root = NodeID(index: 0)

  init() { nodes = [Node(element: StructureElement(.document))] }

  mutating func add(_ element: StructureElement, to parent: NodeID) -> NodeID {
    let id = NodeID(index: nodes.count)
    nodes.append(Node(element: element))
    append(.node(id), to: parent)
    return id
  }

  mutating func add(_ role: StructureRole, to parent: NodeID) -> NodeID {
    add(StructureElement(role), to: parent)
  }

  mutating func attach(page: Int, id: Int, to node: NodeID) {
    append(.content(page: page, id: id), to: node)
  }

  private mutating func append(_ child: Child, to node: NodeID) {
    if let last = nodes[node.index].lastChild {
      links[last].next = links.count
    } else {
      nodes[node.index].firstChild = links.count
    }
    nodes[node.index].lastChild = links.count
    nodes[node.index].links += 1
    links.append(Link(child: child))
  }

  func role(of node: NodeID) -> StructureRole { nodes[node.index].element.role }

  /// The finished tree, without the nodes that came to hold nothing.
  func build() -> StructureElement { build(root) ?? StructureElement(.document) }

  private func build(_ id: NodeID) -> StructureElement? {
    var children: [StructureChild] = []
    children.reserveCapacity(nodes[id.index].links)
    var next = nodes[id.index].firstChild
    while let link = next {
      switch links[link].child {
      case .node(let inner): if let element = build(inner) { children.append(.element(element)) }
      case .content(let page, let id): children.append(.content(page: page, id: id))
      }
      next = links[link].next
    }
    guard !children.isEmpty else { return nil }
    var element = nodes[id.index].element
    element.children = children
    return element
  }
}
