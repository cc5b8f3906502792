import json,glob,os
import networkx as nx
from itertools import islice
def load(d):
    G=nx.DiGraph() if d['directed'] else nx.Graph()
    n=len(d['nodes']); G.add_nodes_from(range(n))
    A=d['adj'];P=d['pred'] if d['directed'] else A
    W=d['weights']
    no=[0]*n;ni=[0]*n if d['directed'] else no
    ch=True
    while ch:
        ch=False
        for u in range(n):
            while no[u]<len(A[u]):
                v=A[u][no[u]]
                if ni[v]>=len(P[v]) or P[v][ni[v]]!=u: break
                G.add_edge(u,v,weight=W[u][no[u]])
                no[u]+=1
                if d['directed']: ni[v]+=1
                elif u!=v: no[v]+=1
                ch=True
    assert [list(G.adj[u]) for u in G]==A
    return G
def m(d,f=lambda x:x): return {"map":[[k,f(v)] for k,v in d.items()]}
def ls(x): return [list(e) for e in x]
inf=float('inf')
def fin(x): return "inf" if x==inf else x
def h(u,v): return abs(u-v)%3
def neg(u,v,d): return d.get('weight',5)-4 if (u+v)%2 else d.get('weight',5)
K={
'bfs_edges_reverse_2':lambda G,a,z: ls(nx.bfs_edges(G,a,reverse=True,depth_limit=2)),
'bfs_edges_sorted':lambda G,a,z: ls(nx.bfs_edges(G,a,sort_neighbors=lambda x:sorted(x,reverse=True))),
'bfs_predecessors':lambda G,a,z: m(dict(nx.bfs_predecessors(G,a))),
'bfs_successors':lambda G,a,z: m(dict(nx.bfs_successors(G,a))),
'bfs_labeled_edges':lambda G,a,z: ls(nx.bfs_labeled_edges(G,[a])),
'descendants_at_distance_2':lambda G,a,z:{"set":sorted(nx.descendants_at_distance(G,a,2))},
'dfs_edges_all':lambda G,a,z: ls(nx.dfs_edges(G)),
'dfs_edges_limit_3':lambda G,a,z: ls(nx.dfs_edges(G,a,depth_limit=3)),
'dfs_predecessors':lambda G,a,z: m(nx.dfs_predecessors(G,a)),
'dfs_successors':lambda G,a,z: m(nx.dfs_successors(G,a)),
'dfs_preorder_all':lambda G,a,z: list(nx.dfs_preorder_nodes(G)),
'dfs_postorder_limit_2':lambda G,a,z: list(nx.dfs_postorder_nodes(G,a,depth_limit=2)),
'dfs_labeled_edges':lambda G,a,z: ls(nx.dfs_labeled_edges(G)),
'single_source_shortest_path':lambda G,a,z:m(nx.single_source_shortest_path(G,a)),
'single_target_shortest_path':lambda G,a,z:m(nx.single_target_shortest_path(G,z)),
'single_target_shortest_path_length':lambda G,a,z:m(nx.single_target_shortest_path_length(G,z,cutoff=2)),
'predecessor':lambda G,a,z:m(nx.predecessor(G,a)),
'shortest_path_weighted':lambda G,a,z:nx.shortest_path(G,a,z,weight='weight'),
'dijkstra_path':lambda G,a,z:nx.dijkstra_path(G,a,z),
'single_source_dijkstra_path':lambda G,a,z:m(nx.single_source_dijkstra_path(G,a)),
'multi_source_dijkstra_path_length':lambda G,a,z:m(nx.multi_source_dijkstra_path_length(G,[a,z],cutoff=20)),
'dijkstra_predecessor':lambda G,a,z:m(nx.dijkstra_predecessor_and_distance(G,a)[0]),
'bidirectional_dijkstra':lambda G,a,z:list(nx.bidirectional_dijkstra(G,a,z)),
'bellman_ford_path':lambda G,a,z:m(nx.single_source_bellman_ford_path(G,a)),
'bellman_ford_negative':lambda G,a,z:m(nx.single_source_bellman_ford_path_length(G,a,weight=neg)),
'bellman_ford_predecessor':lambda G,a,z:m(nx.bellman_ford_predecessor_and_distance(G,a)[0]),
'find_negative_cycle':lambda G,a,z:nx.find_negative_cycle(G,a,weight=neg),
'negative_edge_cycle':lambda G,a,z:nx.negative_edge_cycle(G.copy(),weight=neg),
'johnson':lambda G,a,z:m(nx.johnson(G)[a]),
'astar_path':lambda G,a,z:nx.astar_path(G,a,z,heuristic=h),
'floyd_warshall':lambda G,a,z:[[fin(d[v]) for v in G] for d in [nx.floyd_warshall(G)[a]]],
'floyd_warshall_predecessor':lambda G,a,z:m({v:p for v,p in sorted(nx.floyd_warshall_predecessor_and_distance(G)[0].get(a,{}).items())}),
'all_shortest_paths_weighted':lambda G,a,z:ls(nx.all_shortest_paths(G,a,z,weight='weight')),
'all_simple_paths_30':lambda G,a,z:ls(islice(nx.all_simple_paths(G,a,z,cutoff=6),30)),
'all_simple_paths_several_30':lambda G,a,z:ls(islice(nx.all_simple_paths(G,a,[z,1],cutoff=4),30)),
'shortest_simple_paths_8':lambda G,a,z:ls(islice(nx.shortest_simple_paths(G,a,z),8)),
'shortest_simple_paths_weighted_8':lambda G,a,z:ls(islice(nx.shortest_simple_paths(G,a,z,weight='weight'),8)),
'has_path':lambda G,a,z:nx.has_path(G,a,z),
'aspl_weighted':lambda G,a,z:nx.average_shortest_path_length(G,weight='weight'),
'ecc_weighted':lambda G,a,z:m(nx.eccentricity(G,weight='weight')),
'radius':lambda G,a,z:nx.radius(G),
'periphery':lambda G,a,z:nx.periphery(G),
'center_weighted':lambda G,a,z:nx.center(G,weight='weight'),
'barycenter':lambda G,a,z:nx.barycenter(G),
'wiener_weighted':lambda G,a,z:fin(nx.wiener_index(G,weight='weight')),
'harmonic_diameter':lambda G,a,z:fin(nx.harmonic_diameter(G)),
'biconnected_edges':lambda G,a,z:[ls(c) for c in nx.biconnected_component_edges(G)],
'articulation_order':lambda G,a,z:list(nx.articulation_points(G)),
'is_biconnected':lambda G,a,z:nx.is_biconnected(G),
'bridges_order':lambda G,a,z:ls(nx.bridges(G)),
'local_bridges':lambda G,a,z:[[u,v,fin(s)] for u,v,s in nx.local_bridges(G)],
'local_bridges_weighted':lambda G,a,z:[[u,v,fin(s)] for u,v,s in nx.local_bridges(G,weight='weight')],
'scc_order':lambda G,a,z:[{"set":sorted(c)} for c in nx.strongly_connected_components(G)],
'weakly_order':lambda G,a,z:[{"set":sorted(c)} for c in nx.weakly_connected_components(G)],
'condensation_edges':lambda G,a,z:ls(nx.condensation(G).edges),
'attracting':lambda G,a,z:[{"set":sorted(c)} for c in nx.attracting_components(G)],
'is_semiconnected':lambda G,a,z:nx.is_semiconnected(G),
'is_strongly_connected':lambda G,a,z:nx.is_strongly_connected(G),
}
out=os.path.dirname(os.path.abspath(__file__))+'/'
for f in sorted(glob.glob(out+'../golden_algos/*.json')):
    d=json.load(open(f));G=load(d);R={}
    n=len(G)
    for k,fn in K.items():
        try: 
            v=fn(G,0,n-1); json.dumps(v,allow_nan=False); R[k]={"ok":v}
        except Exception as e: R[k]={"err":type(e).__name__,"msg":str(e)[:120]}
    with open(out+os.path.basename(f),'w') as o:
        o.write('{"name": %s, "results": {\n'%json.dumps(d['name'])); o.write(',\n'.join('%s: %s'%(json.dumps(k),json.dumps(v)) for k,v in R.items())); o.write('\n}}\n')
